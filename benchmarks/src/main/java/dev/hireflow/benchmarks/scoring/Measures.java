package dev.hireflow.benchmarks.scoring;

/** Precision, recall, and their harmonic mean. */
public record Measures(double precision, double recall, double f1) {

  static Measures of(Counts counts) {
    double precision = share(counts.right(), counts.right() + counts.extra());
    double recall = share(counts.right(), counts.right() + counts.missed());
    double sum = precision + recall;
    return new Measures(precision, recall, sum > 0 ? 2 * precision * recall / sum : 0);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
