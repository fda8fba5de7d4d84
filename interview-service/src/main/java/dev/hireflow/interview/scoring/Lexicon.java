package dev.hireflow.interview.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words and phrases by name, from one file with a section for each. */
final class Lexicon {

  /** Read once; whoever starts the service loads this class, as reading waits for a file. */
  static final Lexicon ENGLISH = load("/scoring/lexicon.txt");

  private final Map<String, Set<String>> sections;

  private Lexicon(Map<String, Set<String>> sections) {
    this.sections = sections;
  }

  private static Lexicon load(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a section, as they are written. */
  Set<String> words(String section) {
    Set<String> words = sections.get(section);
    if (words == null) {
      throw new IllegalStateException("The lexicon has no section " + section);
    }
    return words;
  }

  private static Lexicon parse(List<String> lines) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        current = new HashSet<>();
        sections.put(line.substring(1, line.indexOf(']')), current);
      } else {
        for (String entry : line.split(",")) {
          current.add(entry.strip());
        }
      }
    }
    sections.values().forEach(section -> section.remove(""));
    return new Lexicon(sections);
  }
}
