package dev.hireflow.resume.sharing;

import dev.hireflow.resume.extraction.StoredFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A resume as whoever holds its link may see it. */
record SharedResume(
    long id,
    long userId,
    String resumeName,
    String permanentToken,
    String qrCodeBase64,
    boolean isPublic,
    int accessCount,
    @Nullable Instant lastAccessedAt,
    Instant createdAt,
    int fileVersion,
    String storageKey,
    String fileName,
    String contentType) {

  StoredFile file() {
    return new StoredFile(id, fileVersion);
  }

  boolean isPdf() {
    return contentType.equals("application/pdf");
  }
}
