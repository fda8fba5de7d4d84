package dev.hireflow.resume.analysis;

import dev.hireflow.extraction.ParsedResume;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counts for a resume.
 *
 * @param of how many points there are at most
 */
record Rule(String id, int of, Function<ParsedResume, Verdict> judge) {

  /**
   * What a rule says of one resume.
   *
   * @param reason why there are points, for the owner
   * @param suggestion how to get the others; null when none are missing
   */
  record Verdict(int points, String reason, @Nullable String suggestion) {}

  /** A rule that is kept or not. */
  static Rule of(
      String id, int of, Function<ParsedResume, Boolean> kept, String reason, String suggestion) {
    return new Rule(
        id,
        of,
        resume ->
            kept.apply(resume)
                ? new Verdict(of, reason, null)
                : new Verdict(0, reason, suggestion));
  }

  /** Some of the points. */
  static Verdict share(int points, int of, String reason, String suggestion) {
    return new Verdict(points, reason, points < of ? suggestion : null);
  }
}
