package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.Views.AnsweredView;
import dev.hireflow.interview.interview.Views.SessionView;
import dev.hireflow.interview.scoring.Dimension;
import dev.hireflow.interview.scoring.Dimensions;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an interview, or what has come of it so far.
 *
 * @param overallScore the mean of all answers, null when there is none
 * @param dimensions the mean of each dimension
 * @param rubric what the points are given for
 */
record Report(
    SessionView session,
    boolean complete,
    String summary,
    @Nullable Integer overallScore,
    @Nullable Dimensions dimensions,
    List<ReportQuestion> questions,
    List<String> strengths,
    List<String> improvements,
    List<RubricLine> rubric) {

  static Report of(SessionRow row, List<AnsweredView> answers) {
    Dimensions mean = answers.isEmpty() ? null : Overall.mean(answers);
    return new Report(
        Views.session(row),
        row.isCompleted(),
        summary(row),
        row.score(),
        mean,
        answers.stream().map(ReportQuestion::of).toList(),
        mean == null ? List.of() : Overall.strengths(mean, answers),
        mean == null ? List.of() : Overall.improvements(mean, answers),
        Arrays.stream(Dimension.values()).map(RubricLine::of).toList());
  }

  private static String summary(SessionRow row) {
    return row.isCompleted()
        ? "All %d questions are answered.".formatted(row.total())
        : "The interview is not finished: %d of %d questions are answered so far."
            .formatted(row.answered(), row.total());
  }

  /** A question with its answer and what that was worth. */
  record ReportQuestion(
      String id,
      String question,
      String kind,
      String topic,
      String source,
      @Nullable String groundedIn,
      String answer,
      int score,
      Dimensions dimensions,
      List<String> strengths,
      List<String> improvements) {

    static ReportQuestion of(AnsweredView answered) {
      return new ReportQuestion(
          answered.question().id(),
          answered.question().text(),
          answered.question().kind(),
          answered.question().topic(),
          answered.question().source(),
          answered.question().groundedIn(),
          answered.answer(),
          answered.feedback().score(),
          answered.feedback().dimensions(),
          answered.feedback().strengths(),
          answered.feedback().improvements());
    }
  }

  /** A dimension, the points that it has, and for what. */
  record RubricLine(String dimension, int max, String meaning) {

    static RubricLine of(Dimension dimension) {
      return new RubricLine(dimension.id(), dimension.max(), dimension.meaning());
    }
  }
}
