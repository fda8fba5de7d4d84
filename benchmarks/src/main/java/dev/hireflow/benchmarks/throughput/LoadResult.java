package dev.hireflow.benchmarks.throughput;

import dev.hireflow.benchmarks.measure.Spread;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many there were at once, and how it went; waits after being turned away are in the seconds.
 */
record LoadResult(int inFlight, List<Exchange> exchanges, double seconds) {

  double perSecond() {
    return exchanges.size() / seconds;
  }

  Spread millis() {
    return Spread.of(exchanges.stream().map(Exchange::millis).toList());
  }

  int turnedAway() {
    return exchanges.stream().mapToInt(Exchange::turnedAway).sum();
  }

  Map<Integer, Integer> statuses() {
    Map<Integer, Integer> statuses = new TreeMap<>();
    exchanges.forEach(exchange -> statuses.merge(exchange.status(), 1, Integer::sum));
    return statuses;
  }
}
