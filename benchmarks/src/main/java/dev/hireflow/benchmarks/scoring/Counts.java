package dev.hireflow.benchmarks.scoring;

import java.util.Optional;

/** Right ones, returned ones too many, labelled ones too few. */
record Counts(int right, int extra, int missed) {

  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, extra + other.extra, missed + other.missed);
  }

  /** Empty when there was nothing to find and nothing was found. */
  Optional<Measures> measures() {
    return right + extra + missed == 0 ? Optional.empty() : Optional.of(Measures.of(this));
  }
}
