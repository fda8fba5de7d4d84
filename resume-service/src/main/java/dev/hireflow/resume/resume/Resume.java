package dev.hireflow.resume.resume;

import dev.hireflow.resume.extraction.StoredFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stored resume with its current file.
 *
 * @param isActive whether its share link works
 * @param isPublic whether search engines may index what the link shows
 * @param version counts every change of the resume
 * @param fileVersion counts its files
 * @param storedAt when the current file came
 */
public record Resume(
    long id,
    long userId,
    String resumeName,
    String permanentToken,
    String qrCodeBase64,
    boolean isActive,
    boolean isPublic,
    boolean isPrimary,
    int accessCount,
    @Nullable Instant lastAccessedAt,
    String source,
    long version,
    Instant createdAt,
    Instant updatedAt,
    int fileVersion,
    String storageKey,
    String fileName,
    String contentType,
    long sizeBytes,
    Instant storedAt) {

  public StoredFile file() {
    return new StoredFile(id, fileVersion);
  }
}
