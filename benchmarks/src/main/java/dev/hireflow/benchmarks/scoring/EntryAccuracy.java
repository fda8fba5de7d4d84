package dev.hireflow.benchmarks.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Entries of one kind over all documents.
 *
 * @param paired entries that have a partner, whatever is in them
 * @param lenient entries whose key fields are right enough
 * @param exact entries whose key fields are right
 */
public record EntryAccuracy(
    int labelled,
    int returned,
    Optional<Measures> paired,
    Optional<Measures> lenient,
    Optional<Measures> exact,
    Map<String, Field> fields) {

  /** One field over all labelled entries; one without a partner counts as wrong. */
  public record Field(
      OptionalDouble exact, OptionalDouble lenient, OptionalDouble present, int presentCount) {

    static Field of(FieldCounts counts) {
      return new Field(
          Mean.share(counts.exact(), counts.labels()),
          Mean.share(counts.lenient(), counts.labels()),
          Mean.share(counts.exactWherePresent(), counts.present()),
          counts.present());
    }
  }

  static EntryAccuracy of(EntryKind kind, EntryCounts counts) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (String field : kind.fields()) {
      fields.put(field, Field.of(counts.field(field)));
    }
    return new EntryAccuracy(
        counts.labelled(),
        counts.returned(),
        counts.counts(counts.paired()).measures(),
        counts.counts(counts.lenient()).measures(),
        counts.counts(counts.exact()).measures(),
        fields);
  }

  OptionalDouble f1() {
    return exact.map(measures -> OptionalDouble.of(measures.f1())).orElse(OptionalDouble.empty());
  }

  OptionalDouble meanOfFields() {
    return Mean.of(fields.values().stream().map(Field::exact).toList());
  }
}
