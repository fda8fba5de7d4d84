package dev.hireflow.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of their words two texts share. */
final class Similarity {

  private Similarity() {}

  /** F1 over the words, from 0 to 1; two texts without words are the same. */
  static double ofWords(@Nullable String one, @Nullable String other) {
    List<String> ones = NormalForms.words(one);
    List<String> others = NormalForms.words(other);
    if (ones.isEmpty() || others.isEmpty()) {
      return ones.equals(others) ? 1 : 0;
    }
    List<String> left = new ArrayList<>(others);
    int shared = 0;
    for (String word : ones) {
      shared += left.remove(word) ? 1 : 0;
    }
    return 2.0 * shared / (ones.size() + others.size());
  }

  /** One holds the other as whole words; a single letter is no evidence. */
  static boolean contains(String one, String other) {
    String ones = spaced(one);
    String others = spaced(other);
    return (isLong(ones) && others.contains(ones)) || (isLong(others) && ones.contains(others));
  }

  private static boolean isLong(String spaced) {
    return spaced.codePointCount(0, spaced.length()) > 3;
  }

  private static String spaced(String text) {
    return " " + String.join(" ", NormalForms.words(text)) + " ";
  }
}
