package dev.hireflow.benchmarks.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** All counts of one document. */
public record DocumentScore(
    Map<String, BasicResult> basic,
    Map<EntryKind, EntryCounts> entries,
    Map<ListKind, Counts> lists) {

  /** Whether the label has a value, and whether the answer is right about it. */
  record BasicResult(boolean present, boolean right) {}

  public static DocumentScore of(Label label, Shape returned) {
    Map<EntryKind, EntryCounts> entries = new EnumMap<>(EntryKind.class);
    for (EntryKind kind : EntryKind.values()) {
      entries.put(kind, EntryScoring.of(label, kind, returned.entries(kind)));
    }
    Map<ListKind, Counts> lists = new EnumMap<>(ListKind.class);
    for (ListKind kind : ListKind.values()) {
      lists.put(kind, ListMatch.of(label, kind, returned.list(kind)).counts());
    }
    return new DocumentScore(basic(label, returned), entries, lists);
  }

  private static Map<String, BasicResult> basic(Label label, Shape returned) {
    Map<String, BasicResult> results = new HashMap<>();
    for (String field : label.basicFields()) {
      results.put(field, basic(label, returned, field));
    }
    return results;
  }

  private static BasicResult basic(Label label, Shape returned, String field) {
    String labelled = label.resume().basicInfo().get(field);
    String value = returned.basicInfo().get(field);
    return new BasicResult(
        !NormalForms.empty(labelled),
        label.accepts("basicInfo." + field, field, value, labelled, Equality.EXACT));
  }

  EntryCounts entries(EntryKind kind) {
    return entries.getOrDefault(kind, EntryCounts.NONE);
  }

  Counts list(ListKind kind) {
    return lists.getOrDefault(kind, Counts.NONE);
  }
}
