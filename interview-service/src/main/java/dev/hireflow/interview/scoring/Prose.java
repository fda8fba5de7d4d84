package dev.hireflow.interview.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells sentences from lists of words, from noise and from other languages. */
final class Prose {

  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_ENTRIES = 4;
  private static final Set<String> BETWEEN = Set.of("and", "or");

  /** Among so many words is at least one that no list has. */
  private static final int WORDS_FOR_A_BINDER = 5;

  /** Of so many words at least one says nothing by itself. */
  private static final int WORDS_FOR_A_SMALL_ONE = 3;

  private static final int WORDS_OF_A_HEADING = 6;
  private static final Set<String> TITLES = Set.of("a", "an", "the", "when", "not");
  private static final Set<String> HEADINGS = Set.of("what", "why", "how", "who", "which");

  private final Vocabulary vocabulary;

  Prose(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean is(String sentence, List<Token> tokens) {
    return !isList(sentence) && !isHeading(tokens) && is(tokens);
  }

  /** As in {@code what came of it}. */
  private static boolean isHeading(List<Token> tokens) {
    return tokens.size() <= WORDS_OF_A_HEADING
        && !tokens.isEmpty()
        && HEADINGS.contains(tokens.getFirst().word());
  }

  /** Nothing but words and short phrases between commas and {@code and}s. */
  private boolean isList(String sentence) {
    List<List<Token>> entries = entries(sentence);
    return entries.size() >= FEWEST_ENTRIES && entries.stream().noneMatch(this::isClause);
  }

  private boolean isClause(List<Token> entry) {
    return entry.size() >= FEWEST_WORDS
        && !isTitle(entry.getFirst().word())
        && entry.stream().anyMatch(vocabulary::isSmall)
        && entry.stream().anyMatch(vocabulary::isVerb);
  }

  /** As in {@code talking to the designer}, {@code a plan in slices}. */
  private static boolean isTitle(String first) {
    return HEADINGS.contains(first) || TITLES.contains(first) || first.endsWith("ing");
  }

  private static List<List<Token>> entries(String sentence) {
    List<List<Token>> entries = new ArrayList<>();
    for (String part : sentence.split("[,|/:]")) {
      entries.add(new ArrayList<>());
      for (Token token : Tokens.of(part)) {
        if (BETWEEN.contains(token.word())) {
          entries.add(new ArrayList<>());
        } else {
          entries.getLast().add(token);
        }
      }
    }
    return entries;
  }

  private boolean is(List<Token> tokens) {
    List<Token> plain = tokens.stream().filter(token -> !token.capital()).toList();
    long words = plain.size();
    long joiners = plain.stream().filter(vocabulary::isJoiner).count();
    long binders =
        tokens.stream().filter(vocabulary::bindsSentence).map(Token::word).distinct().count();
    long small = tokens.stream().filter(vocabulary::isSmall).count();
    long different = tokens.stream().map(Token::word).distinct().count();
    return words >= FEWEST_WORDS
        && binders * WORDS_FOR_A_BINDER >= words - joiners
        && small * WORDS_FOR_A_SMALL_ONE >= words
        && different * 2 >= tokens.size()
        && tokens.stream().anyMatch(vocabulary::isVerb);
  }
}
