package dev.hireflow.interview.scoring;

import java.util.List;

/** Tells sentences from lists of words, from noise and from other languages. */
final class Prose {

  private static final int FEWEST_WORDS = 4;

  /** Of so many words at least one holds the sentence together. */
  private static final int WORDS_FOR_A_BINDER = 4;

  private final Vocabulary vocabulary;

  Prose(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean is(List<Token> tokens) {
    long words = tokens.stream().filter(token -> !token.capital()).count();
    long binders =
        tokens.stream().filter(vocabulary::bindsSentence).map(Token::word).distinct().count();
    long different = tokens.stream().map(Token::word).distinct().count();
    return words >= FEWEST_WORDS
        && binders * WORDS_FOR_A_BINDER >= words
        && different * 2 >= tokens.size()
        && tokens.stream().anyMatch(vocabulary::isVerb);
  }
}
