package dev.hireflow.interview.scoring;

import java.util.List;

/** Brings the forms of an English word together: {@code tested}, {@code testing}, {@code tests}. */
final class Stems {

  private static final List<String> ENDINGS =
      List.of(
          "ization", "ations", "ation", "ments", "ment", "ings", "ing", "edly", "ed", "es", "ers",
          "er", "ions", "ion", "s", "ly");

  private static final int SHORTEST = 4;

  private Stems() {}

  static String of(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST - 1) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    return american(evened(stem));
  }

  /** One of two spellings: {@code prioritise}, {@code behaviour}. */
  private static String american(String stem) {
    if (stem.length() > SHORTEST && stem.endsWith("is")) {
      return stem.substring(0, stem.length() - 1) + 'z';
    }
    if (stem.length() > SHORTEST && stem.endsWith("our")) {
      return stem.substring(0, stem.length() - 2) + 'r';
    }
    return stem;
  }

  /** As in {@code planned} and {@code plan}, {@code cached} and {@code cache}. */
  private static String evened(String stem) {
    int last = stem.length() - 1;
    if (last < SHORTEST - 1) {
      return stem.endsWith("ie") ? stem.substring(0, last) : stem;
    }
    char end = stem.charAt(last);
    boolean doubled = end == stem.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0;
    if (doubled || end == 'e') {
      return evened(stem.substring(0, last));
    }
    return end == 'y' ? stem.substring(0, last) + 'i' : stem;
  }
}
