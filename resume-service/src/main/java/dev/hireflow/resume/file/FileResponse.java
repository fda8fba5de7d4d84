package dev.hireflow.resume.file;

import dev.hireflow.resume.file.FileRows.PlainFile;
import dev.hireflow.resume.quota.Usage;
import java.time.Instant;

record FileResponse(boolean success, String message, File file, UploadStats uploadStats) {

  static FileResponse of(PlainFile file, String url, Usage usage) {
    return new FileResponse(
        true,
        "File uploaded successfully",
        new File(
            file.id(),
            file.fileName(),
            file.sizeBytes(),
            file.contentType(),
            url,
            file.createdAt()),
        new UploadStats(usage.used(), usage.uploadLimit(), usage.remaining()));
  }

  record File(
      long id, String name, long size, String contentType, String url, Instant uploadedAt) {}

  record UploadStats(int filesUploaded, int limit, int remaining) {}
}
