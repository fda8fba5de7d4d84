package dev.hireflow.benchmarks.measure;

import java.util.Comparator;
import java.util.List;

/**
 * A document read by a warm process.
 *
 * @param reading the one of middle duration
 * @param peakHeap bytes
 */
public record Measured(Reading reading, long peakHeap) {

  static Measured of(List<Reading> timed, Reading watched) {
    List<Reading> sorted =
        timed.stream().sorted(Comparator.comparingLong(Reading::cpuNanos)).toList();
    return new Measured(sorted.get(sorted.size() / 2), watched.peakHeap());
  }
}
