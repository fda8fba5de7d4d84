package dev.hireflow.job.posting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting as lists show it.
 *
 * @param score how well it fits what was searched for
 */
record ListedPosting(
    long id,
    String title,
    @JsonProperty("company_name") String companyName,
    @Nullable String location,
    @JsonProperty("job_type") @Nullable String jobType,
    @JsonProperty("experience_level") @Nullable String experienceLevel,
    @JsonProperty("salary_range") @Nullable String salaryRange,
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("updated_at") Instant updatedAt,
    @JsonProperty("expires_at") @Nullable Instant expiresAt,
    @JsonIgnore long score) {

  static ListedPosting of(JobPosting p) {
    return new ListedPosting(
        p.id(),
        p.title(),
        p.companyName(),
        p.location(),
        p.jobType(),
        p.experienceLevel(),
        p.salaryRange(),
        p.createdAt(),
        p.updatedAt(),
        p.expiresAt(),
        0);
  }
}
