package dev.hireflow.benchmarks.measure;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.ParsedResume;
import java.util.Optional;

/**
 * One document read once.
 *
 * @param outcome how it ended
 * @param body the answer, or the reason of a refusal
 * @param cpuNanos of the reading thread; native code that it calls counts, compilers and collectors
 *     do not
 * @param peakHeap bytes, the sum of each pool's own peak
 */
public record Reading(Outcome outcome, String body, long cpuNanos, long wallNanos, long peakHeap) {

  /** DIED took the process with it. */
  public enum Outcome {
    READ,
    REFUSED,
    FAILED,
    DIED
  }

  static Reading died() {
    return new Reading(Outcome.DIED, "the process ended", 0, 0, 0);
  }

  public boolean isRead() {
    return outcome == Outcome.READ;
  }

  public Optional<ParsedResume> answer() {
    return isRead() ? Optional.of(ExtractionJson.readResume(body)) : Optional.empty();
  }
}
