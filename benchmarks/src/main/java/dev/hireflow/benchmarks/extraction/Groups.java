package dev.hireflow.benchmarks.extraction;

import dev.hireflow.benchmarks.scoring.Accuracy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Accuracy by what documents have in common. */
record Groups(
    Map<String, Accuracy> layouts,
    Map<String, Accuracy> formats,
    Map<String, Accuracy> languages,
    Map<String, Map<String, Accuracy>> traits,
    OptionalDouble twoColumnsLessOne) {

  private static final String ENGLISH = "en";

  static Groups of(List<Evaluated> documents) {
    Map<String, Accuracy> layouts = by(documents, one -> one.document().layout());
    Map<String, Accuracy> formats = by(documents, one -> one.document().kind());
    Map<String, Accuracy> languages = by(documents, one -> one.document().language());
    pool(documents, "pictures, scans", formats, one -> one.document().isPicture());
    pool(documents, "all but " + ENGLISH, languages, one -> !isEnglish(one));
    return new Groups(layouts, formats, languages, traits(documents), difference(layouts));
  }

  private static Map<String, Map<String, Accuracy>> traits(List<Evaluated> documents) {
    Map<String, Map<String, Accuracy>> traits = new TreeMap<>();
    documents.stream()
        .flatMap(one -> one.document().traits().keySet().stream())
        .distinct()
        .forEach(trait -> traits.put(trait, by(documents, one -> trait(one, trait))));
    return traits;
  }

  private static String trait(Evaluated one, String trait) {
    return one.document().traits().getOrDefault(trait, "unknown");
  }

  private static boolean isEnglish(Evaluated one) {
    return one.document().language().equals(ENGLISH);
  }

  private static Map<String, Accuracy> by(
      List<Evaluated> documents, Function<Evaluated, String> property) {
    Map<String, Accuracy> groups = new LinkedHashMap<>();
    for (String name : new TreeSet<>(documents.stream().map(property).toList())) {
      pool(documents, name, groups, one -> property.apply(one).equals(name));
    }
    return groups;
  }

  private static void pool(
      List<Evaluated> documents,
      String name,
      Map<String, Accuracy> groups,
      Predicate<Evaluated> members) {
    groups.put(
        name, Accuracy.of(documents.stream().filter(members).map(Evaluated::score).toList()));
  }

  private static OptionalDouble difference(Map<String, Accuracy> layouts) {
    OptionalDouble two = macro(layouts, "two-column");
    OptionalDouble one = macro(layouts, "one-column");
    return two.isPresent() && one.isPresent()
        ? OptionalDouble.of(two.getAsDouble() - one.getAsDouble())
        : OptionalDouble.empty();
  }

  static OptionalDouble macro(Map<String, Accuracy> groups, String name) {
    Accuracy accuracy = groups.get(name);
    return accuracy == null ? OptionalDouble.empty() : accuracy.macro();
  }
}
