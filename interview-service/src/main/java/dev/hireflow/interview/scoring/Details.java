package dev.hireflow.interview.scoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes an answer concrete: numbers, results, tools and examples. */
final class Details {

  private final Phrases changes;
  private final Phrases tools;
  private final Phrases examples;

  Details(Lexicon lexicon) {
    changes = Phrases.of(lexicon.words("changes"));
    tools = Phrases.of(lexicon.words("tools"));
    examples = Phrases.of(lexicon.words("examples"));
  }

  /** A number together with what it did. */
  boolean isResult(List<Token> tokens) {
    return !numbers(tokens).isEmpty() && changes.isIn(tokens);
  }

  int points(Collection<Statement> onTopic) {
    Set<String> numbers = new HashSet<>();
    Set<String> named = new HashSet<>();
    boolean result = false;
    for (Statement statement : onTopic) {
      numbers.addAll(numbers(statement.tokens()));
      named.addAll(tools.all(statement.tokens()));
      named.addAll(examples.all(statement.tokens()));
      result |= isResult(statement.tokens());
    }
    return Math.min(2, numbers.size()) * 4 + Math.min(2, named.size()) * 3 + (result ? 6 : 0);
  }

  /** Neither years of the calendar nor anybody's age. */
  static Set<String> numbers(List<Token> tokens) {
    Set<String> numbers = new HashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at).word();
      if (tokens.get(at).isNumber() && !isCalendarYear(word) && !isAge(tokens, at)) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  private static boolean isCalendarYear(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
  }

  private static boolean isAge(List<Token> tokens, int at) {
    boolean aged = at > 0 && Set.of("aged", "age", "turned").contains(tokens.get(at - 1).word());
    int end = Math.min(tokens.size(), at + 3);
    return aged || tokens.subList(at, end).stream().anyMatch(token -> token.word().equals("old"));
  }
}
