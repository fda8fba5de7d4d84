package dev.hireflow.job.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.hireflow.platform.web.Slice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Postings in the words of the HTTP contract. */
final class PostingAnswers {

  private PostingAnswers() {}

  static CreatedResponse created(JobPosting posting) {
    return new CreatedResponse(true, posting.id(), "Job posting created successfully");
  }

  static PostingResponse one(JobPosting p) {
    return new PostingResponse(
        true,
        new PostingAnswer(
            p.id(),
            p.recruiterId(),
            p.title(),
            p.companyName(),
            p.location(),
            p.jobType(),
            p.experienceLevel(),
            p.description(),
            p.requirements(),
            p.salaryRange(),
            p.isActive(),
            p.viewsCount(),
            p.applicationsCount(),
            p.createdAt(),
            p.updatedAt(),
            p.expiresAt()));
  }

  static OwnPostingsResponse own(Slice<JobPosting> slice, @Nullable Long total, Instant now) {
    return new OwnPostingsResponse(
        true,
        total,
        slice.rows().stream().map(posting -> own(posting, now)).toList(),
        slice.nextCursor());
  }

  private static OwnPosting own(JobPosting p, Instant now) {
    return new OwnPosting(
        ListedPosting.of(p),
        p.status(now).id(),
        p.isActive(),
        p.viewsCount(),
        p.applicationsCount());
  }

  record PostingDone(boolean success, String message) {}

  record CreatedResponse(boolean success, @JsonProperty("job_id") long jobId, String message) {}

  record PostingResponse(boolean success, PostingAnswer job) {}

  record OwnPostingsResponse(
      boolean success,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
      List<OwnPosting> jobs,
      @JsonProperty("next_cursor") @Nullable String nextCursor) {}

  record PostingAnswer(
      long id,
      @JsonProperty("recruiter_id") long recruiterId,
      String title,
      @JsonProperty("company_name") String companyName,
      @Nullable String location,
      @JsonProperty("job_type") @Nullable String jobType,
      @JsonProperty("experience_level") @Nullable String experienceLevel,
      String description,
      @Nullable String requirements,
      @JsonProperty("salary_range") @Nullable String salaryRange,
      @JsonProperty("is_active") boolean isActive,
      @JsonProperty("views_count") int viewsCount,
      @JsonProperty("applications_count") int applicationsCount,
      @JsonProperty("created_at") Instant createdAt,
      @JsonProperty("updated_at") Instant updatedAt,
      @JsonProperty("expires_at") @Nullable Instant expiresAt) {}

  /** With {@code status} open, closed or expired. */
  record OwnPosting(
      @JsonUnwrapped ListedPosting listed,
      String status,
      @JsonProperty("is_active") boolean isActive,
      @JsonProperty("views_count") int viewsCount,
      @JsonProperty("applications_count") int applicationsCount) {}
}
