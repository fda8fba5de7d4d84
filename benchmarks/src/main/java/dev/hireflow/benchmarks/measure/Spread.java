package dev.hireflow.benchmarks.measure;

import java.util.Collection;
import java.util.List;

/** What became of many measurements; all zero when there are none. */
public record Spread(int count, double min, double median, double mean, double p95, double max) {

  public static Spread of(Collection<Double> values) {
    if (values.isEmpty()) {
      return new Spread(0, 0, 0, 0, 0, 0);
    }
    List<Double> sorted = values.stream().sorted().toList();
    int count = sorted.size();
    double mean = sorted.stream().mapToDouble(Double::doubleValue).sum() / count;
    double median = (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
    double p95 = sorted.get((int) Math.ceil(0.95 * count) - 1);
    return new Spread(count, sorted.getFirst(), median, mean, p95, sorted.getLast());
  }
}
