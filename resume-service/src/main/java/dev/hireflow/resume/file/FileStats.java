package dev.hireflow.resume.file;

import dev.hireflow.resume.quota.Usage;
import dev.hireflow.resume.user.KnownUser;

/** The quota as at {@code /api/auth/upload-stats}, and the size of all plain files together. */
record FileStats(boolean success, Stats stats) {

  static FileStats of(KnownUser user, Usage usage, long totalBytes) {
    return new FileStats(
        true,
        new Stats(
            user.email(),
            user.name(),
            usage.used(),
            usage.uploadLimit(),
            usage.remaining(),
            usage.percentage(),
            usage.remaining() > 0,
            totalBytes));
  }

  record Stats(
      String email,
      String name,
      int totalUploads,
      int limit,
      int remaining,
      int percentage,
      boolean canUpload,
      long totalBytes) {}
}
