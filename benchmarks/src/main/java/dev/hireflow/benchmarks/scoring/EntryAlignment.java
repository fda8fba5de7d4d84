package dev.hireflow.benchmarks.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs returned entries with labelled ones, the most similar first. */
public final class EntryAlignment {

  private static final double LEAST = 0.5;
  private static final double OF_EACH_KEY = 0.45;
  // So that two jobs with one title at one firm pair up right.
  private static final double OF_EACH_DATE = 0.05;

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::similarity)
          .thenComparingInt(Pair::closeness)
          .thenComparingInt(Pair::returned)
          .thenComparingInt(Pair::labelled)
          .reversed();

  private EntryAlignment() {}

  /** From the number of a labelled entry to that of its returned one. */
  public static Map<Integer, Integer> of(
      EntryKind kind, List<Map<String, String>> returned, List<Map<String, String>> labelled) {
    Map<Integer, Integer> aligned = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs(kind, returned, labelled)) {
      if (!used.contains(pair.returned()) && !aligned.containsKey(pair.labelled())) {
        used.add(pair.returned());
        aligned.put(pair.labelled(), pair.returned());
      }
    }
    return aligned;
  }

  private static List<Pair> pairs(
      EntryKind kind, List<Map<String, String>> returned, List<Map<String, String>> labelled) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < returned.size(); i++) {
      for (int j = 0; j < labelled.size(); j++) {
        pairs.add(new Pair(similarity(kind, returned.get(i), labelled.get(j)), i, j));
      }
    }
    return pairs.stream().filter(pair -> pair.similarity() >= LEAST).sorted(BEST_FIRST).toList();
  }

  static double similarity(EntryKind kind, Map<String, String> one, Map<String, String> other) {
    double similarity =
        OF_EACH_KEY * Similarity.ofWords(what(kind, one), what(kind, other))
            + OF_EACH_KEY * Similarity.ofWords(where(kind, one), where(kind, other));
    long dates =
        Fields.DATES.stream()
            .filter(date -> FieldEquality.equal(date, one.get(date), other.get(date)))
            .count();
    return similarity + OF_EACH_DATE * dates;
  }

  private static @Nullable String what(EntryKind kind, Map<String, String> entry) {
    return switch (kind) {
      case WORK -> entry.get("jobTitle");
      case EDUCATION ->
          entry.getOrDefault("qualification", "") + " " + entry.getOrDefault("fieldOfStudy", "");
    };
  }

  private static @Nullable String where(EntryKind kind, Map<String, String> entry) {
    return switch (kind) {
      case WORK -> entry.get("companyName");
      case EDUCATION -> entry.get("university");
    };
  }

  private record Pair(double similarity, int returned, int labelled) {

    int closeness() {
      return -Math.abs(returned - labelled);
    }
  }
}
