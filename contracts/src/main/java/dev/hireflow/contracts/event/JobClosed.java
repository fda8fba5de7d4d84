package dev.hireflow.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job posting was closed. */
public record JobClosed(
    long id,
    long recruiterId,
    String title,
    String companyName,
    @Nullable String location,
    @Nullable String jobType,
    @Nullable String experienceLevel,
    String description,
    @Nullable String requirements,
    @Nullable String salaryRange,
    boolean active,
    Instant createdAt,
    @Nullable Instant expiresAt)
    implements Event, PostingFact {

  @Override
  public String aggregateId() {
    return Long.toString(id);
  }
}
