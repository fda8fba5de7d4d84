package dev.hireflow.resume.pin;

import dev.hireflow.resume.document.StoredDocument;
import java.time.Instant;

/** The file that an application was made with. */
record Pin(
    long applicationId,
    long candidateId,
    long recruiterId,
    long resumeId,
    int fileVersion,
    String storageKey,
    String fileName,
    String contentType,
    long sizeBytes,
    Instant createdAt) {

  boolean isFor(long userId) {
    return userId == candidateId || userId == recruiterId;
  }

  StoredDocument document() {
    return new StoredDocument(storageKey, fileName, contentType, sizeBytes);
  }
}
