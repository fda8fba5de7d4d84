package dev.hireflow.extraction.section;

import dev.hireflow.extraction.document.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headings by their looks alone, for documents whose words are not known: "What I have done",
 * "Tools I use". The largest type that a few short lines share, each with something else below it.
 */
final class TypographicHeadings {

  private static final int LEAST = 3;
  private static final int MOST = 14;
  private static final int LONGEST = 36;
  private static final double LARGER = 1.12;

  private TypographicHeadings() {}

  static Set<Look> in(List<Line> lines, double body) {
    Map<Look, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      places.computeIfAbsent(Look.of(lines.get(i)), look -> new ArrayList<>()).add(i);
    }
    return places.entrySet().stream()
        .filter(entry -> entry.getKey().size() > body * LARGER || entry.getKey().upper())
        .filter(entry -> areHeadings(entry.getValue(), lines))
        .map(Map.Entry::getKey)
        .max(Comparator.comparingDouble(Look::size))
        .map(Set::of)
        .orElse(Set.of());
  }

  private static boolean areHeadings(List<Integer> places, List<Line> lines) {
    boolean few = places.size() >= LEAST && places.size() <= MOST;
    long words = places.stream().filter(at -> isShort(lines.get(at).text())).count();
    long followed =
        places.stream().filter(at -> at + 1 < lines.size() && !places.contains(at + 1)).count();
    return few && words >= places.size() - 1 && followed >= places.size() - 1;
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST
        && text.chars().noneMatch(Character::isDigit)
        && !text.contains("@")
        && !text.contains("\t")
        && !text.contains(",");
  }
}
