package dev.hireflow.interview.interview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with its current question, which is null when all are answered.
 *
 * @param number the order in which sessions were begun
 * @param score the mean of the answers so far, null when there are none
 */
record SessionRow(
    UUID id,
    long number,
    String domain,
    String difficulty,
    String mode,
    @Nullable Long resumeId,
    @Nullable Integer resumeVersion,
    @Nullable String resumeFileName,
    int total,
    int answered,
    @Nullable Integer score,
    Instant createdAt,
    @Nullable Instant completedAt,
    @Nullable String kind,
    @Nullable String topic,
    @Nullable String text,
    @Nullable String groundedIn) {

  boolean isCompleted() {
    return completedAt != null;
  }
}
