package dev.hireflow.interview.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words and phrases in a sentence, whatever form their words have there. */
final class Phrases {

  /** Words that may stand between those of a phrase, as in {@code rolled it back}. */
  private static final int GAP = 1;

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  void add(int number, Collection<String> phrases) {
    for (String phrase : phrases) {
      List<String> stems = Tokens.stems(phrase);
      if (!stems.isEmpty()) {
        byFirst
            .computeIfAbsent(stems.getFirst(), first -> new ArrayList<>())
            .add(new Phrase(number, stems));
      }
    }
  }

  static Phrases of(Collection<String> phrases) {
    Phrases one = new Phrases();
    one.add(0, phrases);
    return one;
  }

  /** The numbers of the phrases that the sentence has. */
  BitSet in(List<Token> tokens) {
    BitSet found = new BitSet();
    for (int at = 0; at < tokens.size(); at++) {
      for (Phrase phrase : byFirst.getOrDefault(tokens.get(at).stem(), List.of())) {
        if (!found.get(phrase.number) && phrase.begins(tokens, at)) {
          found.set(phrase.number);
        }
      }
    }
    return found;
  }

  boolean isIn(List<Token> tokens) {
    return !in(tokens).isEmpty();
  }

  /** The phrases themselves, by their stems. */
  List<String> all(List<Token> tokens) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (Phrase phrase : byFirst.getOrDefault(tokens.get(at).stem(), List.of())) {
        if (phrase.begins(tokens, at)) {
          found.add(String.join(" ", phrase.stems));
        }
      }
    }
    return found;
  }

  private record Phrase(int number, List<String> stems) {

    boolean begins(List<Token> tokens, int start) {
      int at = start + 1;
      for (String stem : stems.subList(1, stems.size())) {
        int next = find(tokens, at, stem);
        if (next < 0) {
          return false;
        }
        at = next + 1;
      }
      return true;
    }

    private static int find(List<Token> tokens, int from, String stem) {
      int end = Math.min(tokens.size(), from + GAP + 1);
      for (int at = from; at < end; at++) {
        if (tokens.get(at).stem().equals(stem)) {
          return at;
        }
      }
      return -1;
    }
  }
}
