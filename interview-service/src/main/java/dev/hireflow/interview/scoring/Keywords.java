package dev.hireflow.interview.scoring;

import java.util.List;

/** The words of a text that tell what it is about. */
public final class Keywords {

  private static final Vocabulary VOCABULARY = new Vocabulary(Lexicon.ENGLISH);

  private Keywords() {}

  public static List<String> of(String text) {
    return Tokens.of(text).stream()
        .filter(VOCABULARY::isContent)
        .map(Token::word)
        .distinct()
        .toList();
  }
}
