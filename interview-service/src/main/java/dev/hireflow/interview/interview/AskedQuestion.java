package dev.hireflow.interview.interview;

import dev.hireflow.interview.scoring.Assessment;
import dev.hireflow.interview.scoring.Point;
import dev.hireflow.interview.scoring.QuestionKind;
import dev.hireflow.interview.scoring.Rubric;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a session.
 *
 * @param points what its answer is measured by
 * @param reply null while it is not answered
 */
record AskedQuestion(
    int position,
    String kind,
    String topic,
    String text,
    @Nullable String groundedIn,
    List<Point> points,
    @Nullable Reply reply) {

  Rubric rubric() {
    return new Rubric(text, QuestionKind.of(kind), points);
  }

  /** An answer and its judgement. */
  record Reply(String answer, Assessment assessment, Instant answeredAt) {}
}
