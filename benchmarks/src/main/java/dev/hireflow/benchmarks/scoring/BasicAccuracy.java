package dev.hireflow.benchmarks.scoring;

import dev.hireflow.benchmarks.scoring.DocumentScore.BasicResult;
import java.util.List;
import java.util.OptionalDouble;

/** One field of basicInfo: right where the label has a value, where it has none, and in all. */
public record BasicAccuracy(
    int presentCount,
    OptionalDouble present,
    int absentCount,
    OptionalDouble absent,
    OptionalDouble all) {

  static BasicAccuracy of(List<BasicResult> results) {
    List<Boolean> present = rights(results, true);
    List<Boolean> absent = rights(results, false);
    return new BasicAccuracy(
        present.size(),
        Mean.share(present),
        absent.size(),
        Mean.share(absent),
        Mean.share(results.stream().map(BasicResult::right).toList()));
  }

  private static List<Boolean> rights(List<BasicResult> results, boolean present) {
    return results.stream()
        .filter(result -> result.present() == present)
        .map(BasicResult::right)
        .toList();
  }
}
