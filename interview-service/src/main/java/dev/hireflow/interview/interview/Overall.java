package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.Views.AnsweredView;
import dev.hireflow.interview.scoring.Dimension;
import dev.hireflow.interview.scoring.Dimensions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What several answers have in common. */
final class Overall {

  private static final int STRONG = 70;
  private static final int WEAK = 50;

  private Overall() {}

  static Dimensions mean(List<AnsweredView> answers) {
    return new Dimensions(
        mean(answers, Dimensions::relevance),
        mean(answers, Dimensions::concreteness),
        mean(answers, Dimensions::structure),
        mean(answers, Dimensions::completeness));
  }

  static List<String> strengths(Dimensions mean, List<AnsweredView> answers) {
    Stream<String> dimensions =
        Arrays.stream(Dimension.values())
            .filter(dimension -> percent(mean, dimension) >= STRONG)
            .map(dimension -> line(mean, dimension));
    Stream<String> best =
        answers.stream()
            .max(Comparator.comparingInt(Overall::score))
            .filter(answer -> score(answer) >= STRONG)
            .map(answer ->
                "Best answer: %s (%d of 100).".formatted(answer.question().id(), score(answer)))
            .stream();
    return Stream.concat(dimensions, best).toList();
  }

  static List<String> improvements(Dimensions mean, List<AnsweredView> answers) {
    Stream<String> dimensions =
        Arrays.stream(Dimension.values())
            .filter(dimension -> percent(mean, dimension) < WEAK)
            .map(dimension -> line(mean, dimension));
    Stream<String> weakest =
        answers.stream()
            .min(Comparator.comparingInt(Overall::score))
            .filter(answer -> score(answer) < STRONG)
            .map(answer ->
                "Practise this one again first: %s (%d of 100)."
                    .formatted(answer.question().id(), score(answer)))
            .stream();
    return Stream.concat(dimensions, weakest).toList();
  }

  private static String line(Dimensions mean, Dimension dimension) {
    return "%s: %d of %d points on average. %s."
        .formatted(
            Character.toUpperCase(dimension.id().charAt(0)) + dimension.id().substring(1),
            points(mean, dimension),
            dimension.max(),
            dimension.meaning());
  }

  private static int percent(Dimensions mean, Dimension dimension) {
    return points(mean, dimension) * 100 / dimension.max();
  }

  private static int points(Dimensions dimensions, Dimension dimension) {
    return switch (dimension) {
      case RELEVANCE -> dimensions.relevance();
      case CONCRETENESS -> dimensions.concreteness();
      case STRUCTURE -> dimensions.structure();
      case COMPLETENESS -> dimensions.completeness();
    };
  }

  private static int mean(List<AnsweredView> answers, ToIntFunction<Dimensions> points) {
    double mean =
        answers.stream()
            .mapToInt(answer -> points.applyAsInt(answer.feedback().dimensions()))
            .average()
            .orElse(0);
    return Math.toIntExact(Math.round(mean));
  }

  private static int score(AnsweredView answer) {
    return answer.feedback().score();
  }
}
