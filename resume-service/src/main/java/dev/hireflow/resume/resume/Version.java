package dev.hireflow.resume.resume;

import dev.hireflow.resume.document.StoredDocument;
import java.time.Instant;

/** One file of a resume. */
record Version(
    int fileVersion,
    String storageKey,
    String fileName,
    String contentType,
    long sizeBytes,
    Instant createdAt) {

  StoredDocument document() {
    return new StoredDocument(storageKey, fileName, contentType, sizeBytes);
  }
}
