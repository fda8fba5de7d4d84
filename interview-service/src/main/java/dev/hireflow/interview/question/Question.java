package dev.hireflow.interview.question;

import dev.hireflow.interview.scoring.Point;
import dev.hireflow.interview.scoring.QuestionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to be asked.
 *
 * @param groundedIn the resume's own words that it comes from; null for one of the bank
 * @param points what a good answer says
 */
public record Question(
    QuestionKind kind, String topic, String text, @Nullable String groundedIn, List<Point> points) {

  public Question {
    points = List.copyOf(points);
  }

  public Source source() {
    return groundedIn == null ? Source.BANK : Source.RESUME;
  }
}
