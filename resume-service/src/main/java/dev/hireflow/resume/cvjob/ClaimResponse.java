package dev.hireflow.resume.cvjob;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

record ClaimResponse(
    boolean success,
    @JsonProperty("job_id") UUID jobId,
    @JsonProperty("resume_id") long resumeId,
    String status,
    @JsonProperty("already_owned") boolean alreadyOwned) {

  static ClaimResponse of(UUID id, long resumeId, boolean alreadyOwned) {
    return new ClaimResponse(true, id, resumeId, CvJob.CLAIMED, alreadyOwned);
  }
}
