package dev.hireflow.extraction.generated;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The invented parts of one language, read from a file of {@code KEY = part | part}. */
public final class Parts {

  public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl");

  private static final Map<String, Parts> OF_LANGUAGE = new HashMap<>();

  static {
    LANGUAGES.forEach(language -> OF_LANGUAGE.put(language, read(language)));
  }

  private final Map<String, List<String>> parts = new HashMap<>();

  private Parts() {}

  public static Parts of(String language) {
    Parts parts = OF_LANGUAGE.get(language);
    if (parts == null) {
      throw new IllegalArgumentException("no parts of " + language);
    }
    return parts;
  }

  public List<String> all(String key) {
    List<String> all = parts.get(key);
    if (all == null) {
      throw new IllegalArgumentException("no part " + key);
    }
    return all;
  }

  public String first(String key) {
    return all(key).getFirst();
  }

  public String any(String key, Random random) {
    List<String> all = all(key);
    return all.get(random.nextInt(all.size()));
  }

  private static Parts read(String language) {
    Parts parts = new Parts();
    try (InputStream in = Parts.class.getResourceAsStream(language + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no file for " + language);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(parts::add);
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] keyAndParts = line.split(" =", 2);
    List<String> values =
        Arrays.stream(keyAndParts[1].split("\\|", -1)).map(String::strip).toList();
    parts.put(keyAndParts[0], values);
  }
}
