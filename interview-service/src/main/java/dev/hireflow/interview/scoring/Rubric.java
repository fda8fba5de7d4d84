package dev.hireflow.interview.scoring;

import java.util.List;

/** What an answer is measured by: the question as it was asked, and the points looked for. */
public record Rubric(String question, QuestionKind kind, List<Point> points) {

  public Rubric {
    points = List.copyOf(points);
  }

  /** How many of the points make a full answer: four of five, rounded up. */
  int enough() {
    return Math.max(1, (points.size() * 4 + 4) / 5);
  }

  long topical() {
    return points.stream().filter(Point::topical).count();
  }
}
