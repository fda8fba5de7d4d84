package dev.hireflow.contracts.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every event about a job posting says: all of the posting. */
public interface PostingFact {

  long id();

  long recruiterId();

  String title();

  String companyName();

  @Nullable String location();

  @Nullable String jobType();

  @Nullable String experienceLevel();

  String description();

  @Nullable String requirements();

  @Nullable String salaryRange();

  boolean active();

  Instant createdAt();

  @Nullable Instant expiresAt();
}
