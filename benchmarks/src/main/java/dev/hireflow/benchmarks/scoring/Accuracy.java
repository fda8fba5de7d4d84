package dev.hireflow.benchmarks.scoring;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The scores over many documents. */
public record Accuracy(
    int documents,
    Map<String, BasicAccuracy> basicInfo,
    Map<EntryKind, EntryAccuracy> entries,
    Map<ListKind, Optional<Measures>> lists,
    Map<String, OptionalDouble> components,
    OptionalDouble macro) {

  public static Accuracy of(Collection<DocumentScore> scores) {
    Map<String, BasicAccuracy> basic = basic(scores);
    Map<EntryKind, EntryAccuracy> entries = new EnumMap<>(EntryKind.class);
    for (EntryKind kind : EntryKind.values()) {
      entries.put(kind, EntryAccuracy.of(kind, sum(scores, kind)));
    }
    Map<ListKind, Optional<Measures>> lists = new EnumMap<>(ListKind.class);
    for (ListKind kind : ListKind.values()) {
      lists.put(kind, sum(scores, kind).measures());
    }
    Map<String, OptionalDouble> components = Components.of(basic, entries, lists);
    return new Accuracy(
        scores.size(), basic, entries, lists, components, Mean.of(components.values()));
  }

  public OptionalDouble component(String name) {
    return components.getOrDefault(name, OptionalDouble.empty());
  }

  private static Map<String, BasicAccuracy> basic(Collection<DocumentScore> scores) {
    Map<String, BasicAccuracy> basic = new LinkedHashMap<>();
    for (String field : Fields.BASIC) {
      basic.put(
          field,
          BasicAccuracy.of(
              scores.stream()
                  .flatMap(score -> Optional.ofNullable(score.basic().get(field)).stream())
                  .toList()));
    }
    return basic;
  }

  private static EntryCounts sum(Collection<DocumentScore> scores, EntryKind kind) {
    return scores.stream()
        .map(score -> score.entries(kind))
        .reduce(EntryCounts.NONE, EntryCounts::plus);
  }

  private static Counts sum(Collection<DocumentScore> scores, ListKind kind) {
    return scores.stream().map(score -> score.list(kind)).reduce(Counts.NONE, Counts::plus);
  }
}
