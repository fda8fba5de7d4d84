package dev.hireflow.interview.interview;

import dev.hireflow.interview.scoring.Assessment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of a session.
 *
 * @param points what its answer is measured by, as JSON
 * @param reply null while it is not answered
 */
record AskedQuestion(
    int position,
    String kind,
    String topic,
    String text,
    @Nullable String groundedIn,
    String points,
    @Nullable Reply reply) {

  /** An answer and its judgement. */
  record Reply(String answer, Assessment assessment, Instant answeredAt) {}
}
