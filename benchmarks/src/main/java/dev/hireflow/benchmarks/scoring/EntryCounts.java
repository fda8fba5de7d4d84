package dev.hireflow.benchmarks.scoring;

import java.util.HashMap;
import java.util.Map;

/** Entries of one kind: how many have a partner, and with how many the key fields are right. */
record EntryCounts(
    int labelled,
    int returned,
    int paired,
    int lenient,
    int exact,
    Map<String, FieldCounts> fields) {

  static final EntryCounts NONE = new EntryCounts(0, 0, 0, 0, 0, Map.of());

  FieldCounts field(String name) {
    return fields.getOrDefault(name, FieldCounts.NONE);
  }

  EntryCounts plus(EntryCounts other) {
    Map<String, FieldCounts> sums = new HashMap<>(fields);
    other.fields.forEach((name, counts) -> sums.merge(name, counts, FieldCounts::plus));
    return new EntryCounts(
        labelled + other.labelled,
        returned + other.returned,
        paired + other.paired,
        lenient + other.lenient,
        exact + other.exact,
        sums);
  }

  /** Of that many good ones. */
  Counts counts(int good) {
    return new Counts(good, returned - good, labelled - good);
  }
}
