package dev.hireflow.interview.scoring;

import java.util.BitSet;
import java.util.List;

/**
 * A sentence of an answer, seen in the light of its question.
 *
 * @param points the numbers of the points that it names
 * @param echoes the question's own words in it
 */
record Statement(String text, List<Token> tokens, BitSet points, List<String> echoes) {

  /** One sentence can't tell of more. */
  static final int MOST_POINTS = 2;

  boolean isOnTopic(boolean result) {
    return !points.isEmpty() || !echoes.isEmpty() || result;
  }

  /** The part that feedback quotes. */
  String quote() {
    return Quotes.of(text);
  }
}
