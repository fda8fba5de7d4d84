package dev.hireflow.extraction.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the vocabulary files: lines of words, or of {@code KEY = word | word}. */
public final class WordList {

  private WordList() {}

  /** Lines as they are, without comments. */
  public static List<String> lines(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no vocabulary " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().map(String::strip).filter(WordList::isEntry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folded words of a file with one entry a line. */
  public static Set<String> words(String file) {
    return lines(file).stream()
        .flatMap(WordList::alternatives)
        .map(Fold::phrase)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Folded word to key. */
  public static Map<String, String> keys(String file) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int equals = line.indexOf('=');
      String key = line.substring(0, equals).strip();
      alternatives(line.substring(equals + 1))
          .forEach(word -> keys.putIfAbsent(Fold.phrase(word), key));
    }
    return Map.copyOf(keys);
  }

  /** A pattern for folded text; the longest word that fits is found first. */
  public static String alternation(Iterable<String> words) {
    return WordTree.of(words).pattern();
  }

  private static Stream<String> alternatives(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).filter(w -> !w.isEmpty());
  }

  private static boolean isEntry(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }
}
