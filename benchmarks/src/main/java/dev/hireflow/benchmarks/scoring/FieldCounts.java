package dev.hireflow.benchmarks.scoring;

/** One field over the labelled entries; {@code present} counts those whose label has a value. */
record FieldCounts(int labels, int exact, int lenient, int present, int exactWherePresent) {

  static final FieldCounts NONE = new FieldCounts(0, 0, 0, 0, 0);

  FieldCounts plus(FieldCounts other) {
    return new FieldCounts(
        labels + other.labels,
        exact + other.exact,
        lenient + other.lenient,
        present + other.present,
        exactWherePresent + other.exactWherePresent);
  }
}
