package dev.hireflow.interview.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Says in sentences where the points come from, and where more are to be had. */
final class Feedback {

  private static final int MOST_OF_A_SORT = 3;
  private static final int LONG_ENOUGH = 10;

  private final Rubric rubric;
  private final Reading reading;
  private final Collection<Statement> onTopic;
  private final Set<Shape> parts;
  private final Dimensions dimensions;
  private final Details details;
  private final List<String> strengths = new ArrayList<>();
  private final List<String> improvements = new ArrayList<>();

  Feedback(
      Rubric rubric,
      Reading reading,
      Collection<Statement> onTopic,
      Set<Shape> parts,
      Dimensions dimensions,
      Details details) {
    this.rubric = rubric;
    this.reading = reading;
    this.onTopic = onTopic;
    this.parts = parts;
    this.dimensions = dimensions;
    this.details = details;
  }

  Assessment assessment() {
    praisePoints();
    praiseResult();
    praiseShape();
    sayWhatDidNotCount();
    sayWhatIsMissing();
    return new Assessment(dimensions, List.copyOf(strengths), List.copyOf(improvements));
  }

  private void praisePoints() {
    reading.named().entrySet().stream()
        .limit(MOST_OF_A_SORT)
        .forEach(entry ->
            strengths.add(
                "You touched on “%s”: %s"
                    .formatted(
                        rubric.points().get(entry.getKey()).name(), entry.getValue().quote())));
  }

  private void praiseResult() {
    onTopic.stream()
        .filter(statement -> details.isResult(statement.tokens()))
        .findFirst()
        .ifPresent(statement ->
            strengths.add("You gave a result that can be measured: " + statement.quote()));
  }

  private void praiseShape() {
    if (dimensions.structure() == Dimension.STRUCTURE.max()) {
      strengths.add("The answer is easy to follow from its beginning to its end.");
    }
  }

  private void sayWhatDidNotCount() {
    if (reading.instructed()) {
      improvements.add(
          "A sentence speaks to the scoring and not to the question; it was left out.");
    }
    if (reading.copied()) {
      improvements.add("Repeating the question earns nothing; answer it in your own words.");
    }
    if (reading.statements().isEmpty()) {
      improvements.add(
          "No English sentence was found that could be judged. Answers can only be judged when they"
              + " are whole sentences in English.");
    } else if (dimensions.score() <= Dimensions.OFF_TOPIC) {
      improvements.add("What you said hardly touches the question; come to its point.");
    }
  }

  private void sayWhatIsMissing() {
    if (dimensions.relevance() < Dimension.RELEVANCE.max()) {
      missingPoints().forEach(name -> improvements.add("Say something about “" + name + "”."));
    }
    if (onTopic.stream().noneMatch(statement -> details.isResult(statement.tokens()))) {
      improvements.add("Add what changed by it, with a number: how much, how many, how long?");
    }
    Shape.missing(parts, rubric.kind()).stream()
        .limit(MOST_OF_A_SORT - 1)
        .forEach(part -> improvements.add(part.advice()));
    if (dimensions.completeness() < LONG_ENOUGH) {
      improvements.add("Tell more of it; about 120 words on the matter are plenty.");
    }
  }

  private List<String> missingPoints() {
    return IntStream.range(0, rubric.points().size())
        .filter(number -> !reading.named().containsKey(number))
        .mapToObj(number -> rubric.points().get(number).name())
        .limit(MOST_OF_A_SORT)
        .toList();
  }
}
