package dev.hireflow.extraction.vocabulary;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Words as one pattern that shares their beginnings: a text is compared with thousands of words
 * letter by letter, not word by word. The longest word that fits is found first.
 */
final class WordTree {

  private final Map<Character, WordTree> next = new TreeMap<>();
  private boolean ends;

  static WordTree of(Iterable<String> words) {
    WordTree tree = new WordTree();
    words.forEach(tree::add);
    return tree;
  }

  private void add(String word) {
    WordTree at = this;
    for (int i = 0; i < word.length(); i++) {
      at = at.next.computeIfAbsent(word.charAt(i), _ -> new WordTree());
    }
    at.ends = true;
  }

  String pattern() {
    if (next.isEmpty()) {
      return "";
    }
    String branches =
        next.entrySet().stream()
            .map(branch -> escaped(branch.getKey()) + branch.getValue().pattern())
            .collect(Collectors.joining("|"));
    return next.size() == 1 && !ends ? branches : "(?:" + branches + ")" + (ends ? "?" : "");
  }

  private static String escaped(char letter) {
    return Character.isLetterOrDigit(letter) || letter == ' ' ? "" + letter : "\\" + letter;
  }
}
