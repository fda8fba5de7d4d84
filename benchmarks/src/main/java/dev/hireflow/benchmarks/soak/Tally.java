package dev.hireflow.benchmarks.soak;

import dev.hireflow.benchmarks.measure.Spread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what became of documents, from one moment on. */
final class Tally {

  private final long start = System.nanoTime();
  private final Map<Outcome.Kind, Integer> kinds = new EnumMap<>(Outcome.Kind.class);
  private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final List<Double> resident = new ArrayList<>();
  private int documents;
  private int failures;

  void add(Outcome outcome) {
    documents++;
    failures += outcome.isFailure() ? 1 : 0;
    kinds.merge(outcome.kind(), 1, Integer::sum);
    outcome.endings().forEach(ending -> endings.merge(ending, 1, Integer::sum));
    if (outcome.kind() == Outcome.Kind.REFUSED) {
      refusals.merge(outcome.reason(), 1, Integer::sum);
    }
    if (outcome.resident() > 0) {
      resident.add((double) outcome.resident());
    }
  }

  int documents() {
    return documents;
  }

  int failures() {
    return failures;
  }

  int of(Outcome.Kind kind) {
    return kinds.getOrDefault(kind, 0);
  }

  int of(Ending ending) {
    return endings.getOrDefault(ending, 0);
  }

  /** By reason. */
  Map<String, Integer> refusals() {
    return refusals;
  }

  /** Bytes. */
  Spread resident() {
    return Spread.of(resident);
  }

  double perSecond() {
    return documents / Math.max((System.nanoTime() - start) / 1e9, 1e-9);
  }
}
