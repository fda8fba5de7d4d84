package dev.hireflow.job.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.hireflow.job.application.HistoryRows.Step;
import dev.hireflow.platform.web.Slice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applications in the words of the HTTP contract, as the one who asks may see them. */
final class ApplicationAnswers {

  private ApplicationAnswers() {}

  static AppliedResponse applied(long id) {
    return new AppliedResponse(true, id, "Application submitted successfully");
  }

  static ApplicationsResponse list(Slice<Application> slice, @Nullable Long total, long viewerId) {
    return new ApplicationsResponse(
        true,
        total,
        slice.rows().stream().map(application -> answer(application, viewerId)).toList(),
        slice.nextCursor());
  }

  static ApplicationResponse one(Application application, List<Step> steps, long viewerId) {
    boolean isRecruiter = application.recruiterId() == viewerId;
    List<HistoryEntry> history =
        steps.stream()
            .map(s -> new HistoryEntry(s.status(), isRecruiter ? s.note() : null, s.changedAt()))
            .toList();
    return new ApplicationResponse(
        true, new DetailedApplication(answer(application, viewerId), history));
  }

  private static ApplicationAnswer answer(Application a, long viewerId) {
    boolean isRecruiter = a.recruiterId() == viewerId;
    return new ApplicationAnswer(
        a.id(),
        a.jobId(),
        a.candidateId(),
        a.resumeId(),
        a.resumeVersion(),
        a.status(),
        a.coverLetter(),
        a.appliedAt(),
        a.reviewedAt(),
        a.jobTitle(),
        a.companyName(),
        isRecruiter ? a.candidateName() : null,
        isRecruiter ? a.candidateEmail() : null);
  }

  record AppliedResponse(
      boolean success, @JsonProperty("application_id") long applicationId, String message) {}

  record ApplicationDone(boolean success, String message) {}

  record ApplicationResponse(boolean success, DetailedApplication application) {}

  record ApplicationsResponse(
      boolean success,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
      List<ApplicationAnswer> applications,
      @JsonProperty("next_cursor") @Nullable String nextCursor) {}

  /** With the candidate's name and email for the recruiter. */
  record ApplicationAnswer(
      long id,
      @JsonProperty("job_id") long jobId,
      @JsonProperty("candidate_id") long candidateId,
      @JsonProperty("resume_id") long resumeId,
      @JsonProperty("resume_version") int resumeVersion,
      String status,
      @JsonProperty("cover_letter") @Nullable String coverLetter,
      @JsonProperty("applied_at") Instant appliedAt,
      @JsonProperty("reviewed_at") @Nullable Instant reviewedAt,
      @JsonProperty("job_title") String jobTitle,
      @JsonProperty("company_name") String companyName,
      @JsonProperty("candidate_name") @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String candidateName,
      @JsonProperty("candidate_email") @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String candidateEmail) {}

  record DetailedApplication(
      @JsonUnwrapped ApplicationAnswer application, List<HistoryEntry> history) {}

  /** A step; its note is the recruiter's own. */
  record HistoryEntry(
      String status,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note,
      @JsonProperty("changed_at") Instant changedAt) {}
}
