package dev.hireflow.resume.resume;

import java.time.Instant;

/** The user's resume; {@code url} works for an hour. */
record UserResumeResponse(boolean success, UserResume resume, String resumeUrl) {

  record UserResume(
      long id,
      String url,
      String fileName,
      long size,
      String contentType,
      Instant uploadedAt,
      int version) {}
}
