package dev.hireflow.resume.cvjob;

import dev.hireflow.resume.document.StoredDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file on its way.
 *
 * @param ownerId null until it is claimed
 * @param stateNo counts the changes of the status
 * @param expiresAt until when it waits for an owner
 */
record CvJob(
    UUID id,
    @Nullable Long ownerId,
    @Nullable Long resumeId,
    String status,
    int stateNo,
    String storageKey,
    String fileName,
    String contentType,
    long sizeBytes,
    @Nullable Instant expiresAt) {

  static final String UPLOADED = "uploaded";
  static final String CLAIMED = "claimed";
  static final String EXTRACTING = "extracting";
  static final String EXTRACTED = "extracted";
  static final String GENERATING = "generating";
  static final String COMPLETED = "completed";
  static final String FAILED = "failed";
  static final String EXPIRED = "expired";

  StoredDocument document() {
    return new StoredDocument(storageKey, fileName, contentType, sizeBytes);
  }

  boolean ownedBy(long userId) {
    return ownerId != null && ownerId == userId;
  }
}
