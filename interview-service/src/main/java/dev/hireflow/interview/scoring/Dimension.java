package dev.hireflow.interview.scoring;

import java.util.Locale;

/** The parts of a score; together they have 100 points. */
public enum Dimension {
  RELEVANCE(50, "Names the points that a good answer to this question has"),
  CONCRETENESS(20, "Gives numbers, named tools or examples, and a result"),
  STRUCTURE(15, "Goes from the situation to its result, or gives reasons and alternatives"),
  COMPLETENESS(15, "Says enough on the matter; about 120 words are plenty");

  private final int max;
  private final String meaning;

  Dimension(int max, String meaning) {
    this.max = max;
    this.meaning = meaning;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public int max() {
    return max;
  }

  public String meaning() {
    return meaning;
  }
}
