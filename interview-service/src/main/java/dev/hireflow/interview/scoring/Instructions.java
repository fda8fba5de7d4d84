package dev.hireflow.interview.scoring;

import java.util.List;
import java.util.Set;

/**
 * Recognises sentences that speak to whoever gives points instead of answering. To take a good
 * sentence for one costs its points; to miss one must gain none, which the rest of the rules see
 * to.
 */
public final class Instructions {

  private static final Lexicon LEXICON = Lexicon.ENGLISH;

  private static final Set<String> FORGET = LEXICON.words("forget");
  private static final Set<String> WIDE_ORDERS = LEXICON.words("orders wide");
  private static final Set<String> BYPASS = LEXICON.words("bypass");
  private static final Set<String> ORDERS = LEXICON.words("orders");
  private static final Set<String> GRADES = LEXICON.words("grades");
  private static final Set<String> ASKS = LEXICON.words("asks");
  private static final Set<String> GRADERS = LEXICON.words("graders");
  private static final Phrases GRADER_NAMES = Phrases.of(LEXICON.words("grader phrases"));
  private static final Phrases POSES = Phrases.of(LEXICON.words("poses"));
  private static final Phrases OBJECTS = Phrases.of(LEXICON.words("objects"));

  private Instructions() {}

  /** Whether a text that stands by itself, as an entry of a resume, has such a sentence. */
  public static boolean areIn(String text) {
    return Sentences.of(text).stream().map(Tokens::of).anyMatch(Instructions::are);
  }

  static boolean are(List<Token> tokens) {
    boolean grades = has(tokens, GRADES);
    boolean grader = has(tokens, GRADERS) || GRADER_NAMES.isIn(tokens);
    return (has(tokens, FORGET) && has(tokens, WIDE_ORDERS))
        || (has(tokens, BYPASS) && has(tokens, ORDERS))
        || (grades && OBJECTS.isIn(tokens))
        || (grader && (POSES.isIn(tokens) || (grades && has(tokens, ASKS))));
  }

  private static boolean has(List<Token> tokens, Set<String> words) {
    return tokens.stream().anyMatch(token -> words.contains(token.word()));
  }
}
