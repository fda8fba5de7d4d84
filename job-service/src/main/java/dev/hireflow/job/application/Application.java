package dev.hireflow.job.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's application with what both sides need to recognise it.
 *
 * @param resumeVersion the file of the resume that was current when they applied
 * @param reviewedAt when the recruiter first moved it
 * @param postingVersion counts the changes of the posting and of its applications
 */
record Application(
    long id,
    long jobId,
    long candidateId,
    long resumeId,
    int resumeVersion,
    String status,
    @Nullable String coverLetter,
    Instant appliedAt,
    @Nullable Instant reviewedAt,
    long recruiterId,
    String jobTitle,
    String companyName,
    long postingVersion,
    String candidateName,
    String candidateEmail) {

  ApplicationStatus state() {
    return ApplicationStatus.of(status);
  }
}
