package dev.hireflow.resume.file;

import dev.hireflow.platform.user.KnownUser;
import dev.hireflow.resume.quota.Usage;

/** The quota as at {@code /api/auth/upload-stats}, and the size of all plain files together. */
record FileStats(boolean success, FileTotals stats) {

  static FileStats of(KnownUser user, Usage usage, long totalBytes) {
    return new FileStats(
        true,
        new FileTotals(
            user.email(),
            user.name(),
            usage.used(),
            usage.uploadLimit(),
            usage.remaining(),
            usage.percentage(),
            usage.remaining() > 0,
            totalBytes));
  }

  record FileTotals(
      String email,
      String name,
      int totalUploads,
      int limit,
      int remaining,
      int percentage,
      boolean canUpload,
      long totalBytes) {}
}
