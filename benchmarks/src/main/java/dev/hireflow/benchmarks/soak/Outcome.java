package dev.hireflow.benchmarks.soak;

import java.util.List;

/**
 * What became of one document.
 *
 * @param reason of a refusal
 * @param resident bytes of the worker afterwards
 * @param endings of the workers that died of it
 */
record Outcome(Kind kind, String reason, long resident, List<Ending> endings) {

  enum Kind {
    ANSWERED,
    REFUSED,
    INTERNAL_ERROR,
    DIED
  }

  /** Memory that runs out is what workers are there for; this is not. */
  boolean isFailure() {
    return kind == Kind.INTERNAL_ERROR
        || endings.contains(Ending.TIME)
        || endings.contains(Ending.OTHER);
  }

  @Override
  public String toString() {
    return kind + (endings.isEmpty() ? "" : " " + endings);
  }
}
