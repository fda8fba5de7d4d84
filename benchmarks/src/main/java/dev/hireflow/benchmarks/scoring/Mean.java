package dev.hireflow.benchmarks.scoring;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** Means over what is there; empty over nothing. */
final class Mean {

  private Mean() {}

  /** Summed from left to right: a stream's average corrects itself and ends in other digits. */
  static OptionalDouble of(Collection<OptionalDouble> values) {
    double sum = 0;
    int count = 0;
    for (OptionalDouble value : values) {
      if (value.isPresent()) {
        sum += value.getAsDouble();
        count++;
      }
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  static OptionalDouble share(List<Boolean> right) {
    return share(right.stream().filter(r -> r).count(), right.size());
  }
}
