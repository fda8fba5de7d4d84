package dev.hireflow.interview.scoring;

import java.util.List;

/** The judgement of one answer. */
public record Assessment(Dimensions dimensions, List<String> strengths, List<String> improvements) {

  public int score() {
    return dimensions.score();
  }
}
