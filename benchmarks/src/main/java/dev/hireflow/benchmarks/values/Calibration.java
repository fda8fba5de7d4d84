package dev.hireflow.benchmarks.values;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether values of confidence 0.8 are right eight times of ten.
 *
 * @param error the mean distance of confidence and share right, weighed by the bins' counts
 * @param without values that came without confidence; they are in no bin
 */
public record Calibration(OptionalDouble error, List<Bin> bins, int without) {

  private static final int BINS = 10;

  /** Values of like confidence; the mean and the share are empty where there are none. */
  public record Bin(
      double from, double to, int count, OptionalDouble confidence, OptionalDouble right) {

    private double gap() {
      return count == 0 ? 0 : Math.abs(confidence.getAsDouble() - right.getAsDouble());
    }
  }

  public static Calibration of(List<ReturnedValue> values) {
    List<List<ReturnedValue>> divided = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      divided.add(new ArrayList<>());
    }
    List<ReturnedValue> known = values.stream().filter(v -> v.confidence().isPresent()).toList();
    known.forEach(value -> divided.get(bin(value.confidence().getAsDouble())).add(value));
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(bin(i, divided.get(i)));
    }
    return new Calibration(error(bins, known.size()), bins, values.size() - known.size());
  }

  private static OptionalDouble error(List<Bin> bins, int count) {
    double gaps = bins.stream().mapToDouble(bin -> bin.count() * bin.gap()).sum();
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(gaps / count);
  }

  /** The last one takes 1.0, too. */
  private static int bin(double confidence) {
    return Math.clamp((long) (confidence * BINS), 0, BINS - 1);
  }

  private static Bin bin(int index, List<ReturnedValue> values) {
    return new Bin(
        (double) index / BINS,
        (index + 1.0) / BINS,
        values.size(),
        values.stream().mapToDouble(value -> value.confidence().getAsDouble()).average(),
        values.stream().mapToDouble(value -> value.right() ? 1 : 0).average());
  }
}
