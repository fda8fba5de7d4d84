package dev.hireflow.benchmarks.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the entries of one kind in one document. */
final class EntryScoring {

  private final Label label;
  private final EntryKind kind;
  private final Map<String, FieldCounts> fields = new HashMap<>();
  private int exact;
  private int lenient;

  private EntryScoring(Label label, EntryKind kind) {
    this.label = label;
    this.kind = kind;
  }

  static EntryCounts of(Label label, EntryKind kind, List<Map<String, String>> returned) {
    return new EntryScoring(label, kind).counts(returned);
  }

  private EntryCounts counts(List<Map<String, String>> returned) {
    List<Map<String, String>> labelled = label.resume().entries(kind);
    Map<Integer, Integer> aligned = EntryAlignment.of(kind, returned, labelled);
    for (int i = 0; i < labelled.size(); i++) {
      Integer partner = aligned.get(i);
      count(i, labelled.get(i), partner == null ? null : returned.get(partner));
    }
    return new EntryCounts(
        labelled.size(), returned.size(), aligned.size(), lenient, exact, fields);
  }

  private void count(int index, Map<String, String> entry, @Nullable Map<String, String> partner) {
    boolean keysExact = partner != null;
    boolean keysLenient = partner != null;
    for (String field : label.fields(kind)) {
      String labelled = entry.get(field);
      boolean same = right(index, field, labelled, partner, Equality.EXACT);
      boolean close = right(index, field, labelled, partner, Equality.LENIENT);
      fields.merge(field, counts(same, close, !NormalForms.empty(labelled)), FieldCounts::plus);
      keysExact &= same || !kind.isKey(field);
      keysLenient &= close || !kind.isKey(field);
    }
    exact += keysExact ? 1 : 0;
    lenient += keysLenient ? 1 : 0;
  }

  private boolean right(
      int index,
      String field,
      @Nullable String labelled,
      @Nullable Map<String, String> partner,
      Equality equality) {
    String path = kind.label() + "." + index + "." + field;
    return partner != null && label.accepts(path, field, partner.get(field), labelled, equality);
  }

  private static FieldCounts counts(boolean same, boolean close, boolean present) {
    return new FieldCounts(
        1, same ? 1 : 0, close ? 1 : 0, present ? 1 : 0, present && same ? 1 : 0);
  }
}
