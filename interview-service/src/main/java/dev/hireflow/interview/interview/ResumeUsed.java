package dev.hireflow.interview.interview;

import org.jspecify.annotations.Nullable;

/** Which resume a session was made from; stays when the resume is gone. */
record ResumeUsed(long resumeId, int version, String fileName) {

  static @Nullable ResumeUsed of(
      @Nullable Long resumeId, @Nullable Integer version, @Nullable String fileName) {
    return resumeId == null || version == null || fileName == null
        ? null
        : new ResumeUsed(resumeId, version, fileName);
  }
}
