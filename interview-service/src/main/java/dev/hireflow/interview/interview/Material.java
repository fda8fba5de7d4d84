package dev.hireflow.interview.interview;

import dev.hireflow.interview.question.ResumeContent;
import dev.hireflow.interview.resumecopy.PrimaryResume;
import org.jspecify.annotations.Nullable;

/**
 * What a session's questions are made from: a resume, or a reason why there is none.
 *
 * @param used null for a generic interview
 * @param content null for a generic interview
 * @param fallback null for an interview on the resume
 */
record Material(
    @Nullable ResumeUsed used, @Nullable ResumeContent content, @Nullable Fallback fallback) {

  static Material of(PrimaryResume resume) {
    return switch (resume) {
      case PrimaryResume.Missing missing -> without(Fallback.of(missing.reason()));
      case PrimaryResume.Read read -> of(read, ResumeContent.of(read.document()));
    };
  }

  String mode() {
    return used == null ? "generic" : "resume";
  }

  private static Material of(PrimaryResume.Read read, ResumeContent content) {
    return content.isEmpty()
        ? without(Fallback.NOTHING_USABLE)
        : new Material(
            new ResumeUsed(read.resumeId(), read.fileVersion(), read.fileName()), content, null);
  }

  private static Material without(Fallback fallback) {
    return new Material(null, null, fallback);
  }
}
