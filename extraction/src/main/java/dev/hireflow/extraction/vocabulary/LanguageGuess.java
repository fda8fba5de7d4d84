package dev.hireflow.extraction.vocabulary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the seven languages a text is in, by its commonest words and its headings. */
public final class LanguageGuess {

  private static final int LEAST_HITS = 4;
  private static final int HEADING_WEIGHT = 3;
  private static final Map<String, Set<String>> WORDS = load();

  private LanguageGuess() {}

  public static Optional<String> of(List<String> lines) {
    Map<String, Integer> hits = new HashMap<>();
    for (String line : lines) {
      Headings.languagesOf(line).forEach(l -> hits.merge(l, HEADING_WEIGHT, Integer::sum));
      for (String word : Fold.sameLength(line).split("[^\\p{L}']+", -1)) {
        WORDS.forEach((language, words) -> {
          if (words.contains(word)) {
            hits.merge(language, 1, Integer::sum);
          }
        });
      }
    }
    return hits.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_HITS)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : WordList.lines("stop-words.txt")) {
      String[] parts = line.split("=", 2);
      Set<String> folded = new HashSet<>();
      Arrays.stream(parts[1].split("\\|", -1)).map(Fold::phrase).forEach(folded::add);
      words.put(parts[0].strip(), Set.copyOf(folded));
    }
    return Map.copyOf(words);
  }
}
