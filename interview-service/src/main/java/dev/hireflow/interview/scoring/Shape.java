package dev.hireflow.interview.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The parts that an answer goes through. */
enum Shape {
  SITUATION("situation", "Say first where and when it was."),
  TASK("task", "Say what had to be reached, and by when."),
  ACTION("action", "Say what was your own doing, step by step."),
  OUTCOME("result", "Say what came of it in the end."),
  REASONS("reasons", "Give the reasons: why this way and no other?"),
  ALTERNATIVES("alternatives", "Weigh it against an alternative and its price."),
  ORDER("order", "Put it into an order: what comes first, what next?"),
  EXAMPLE("examples", "Add an example from your own work.");

  private final String section;
  private final String advice;

  Shape(String section, String advice) {
    this.section = section;
    this.advice = advice;
  }

  String section() {
    return section;
  }

  String advice() {
    return advice;
  }

  /** What has happened is told as a story, what one knows or would do is argued. */
  static List<Shape> partsFor(QuestionKind kind) {
    return switch (kind) {
      case BEHAVIORAL -> List.of(SITUATION, TASK, ACTION, OUTCOME);
      case SITUATIONAL -> List.of(ORDER, ACTION, REASONS, OUTCOME);
      case TECHNICAL -> List.of(REASONS, ALTERNATIVES, ORDER, EXAMPLE);
    };
  }

  static int points(Collection<Shape> found, QuestionKind kind) {
    return found.size() * Dimension.STRUCTURE.max() / partsFor(kind).size();
  }

  static List<Shape> missing(Collection<Shape> found, QuestionKind kind) {
    return partsFor(kind).stream().filter(part -> !found.contains(part)).toList();
  }

  static List<Shape> all() {
    return Arrays.asList(values());
  }
}
