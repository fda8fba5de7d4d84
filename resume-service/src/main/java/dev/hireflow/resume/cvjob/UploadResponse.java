package dev.hireflow.resume.cvjob;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record UploadResponse(
    boolean success,
    @JsonProperty("job_id") UUID jobId,
    @JsonProperty("resume_id") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long resumeId,
    String status,
    @JsonProperty("expires_at") @Nullable Instant expiresAt) {

  static UploadResponse waiting(UUID id, Instant expiresAt) {
    return new UploadResponse(true, id, null, CvJob.UPLOADED, expiresAt);
  }

  static UploadResponse owned(UUID id, long resumeId) {
    return new UploadResponse(true, id, resumeId, CvJob.UPLOADED, null);
  }
}
