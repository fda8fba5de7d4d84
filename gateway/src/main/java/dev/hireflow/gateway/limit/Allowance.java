package dev.hireflow.gateway.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one client has left of one limit: a bucket for each window. */
final class Allowance {

  private final List<Policy> policies;
  private final List<Bucket> buckets;

  Allowance(List<Policy> policies, TimeMeter time) {
    this.policies = policies;
    this.buckets = policies.stream().map(policy -> bucket(policy.window(), time)).toList();
  }

  private static Bucket bucket(Window window, TimeMeter time) {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(window.requests()).refillIntervally(window.requests(), window.length()))
        .withCustomTimePrecision(time)
        .build();
  }

  /** Counts a request in every window, or in none when one of them is full. */
  Decision take() {
    List<ConsumptionProbe> taken = new ArrayList<>();
    for (Bucket bucket : buckets) {
      ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
      if (!probe.isConsumed()) {
        buckets.subList(0, taken.size()).forEach(earlier -> earlier.addTokens(1));
        return new Decision(
            false,
            item(policies.get(taken.size()), probe),
            Duration.ofNanos(probe.getNanosToWaitForRefill()));
      }
      taken.add(probe);
    }
    return new Decision(true, items(taken), Duration.ZERO);
  }

  String policyHeader() {
    return policies.stream().map(Policy::header).collect(Collectors.joining(", "));
  }

  private String items(List<ConsumptionProbe> probes) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < probes.size(); i++) {
      items.add(item(policies.get(i), probes.get(i)));
    }
    return String.join(", ", items);
  }

  private static String item(Policy policy, ConsumptionProbe probe) {
    long wait =
        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
    long seconds = Duration.ofNanos(wait).plusNanos(999_999_999).toSeconds();
    return "\"%s\";r=%d;t=%d".formatted(policy.name(), probe.getRemainingTokens(), seconds);
  }

  /**
   * Whether the request may pass.
   *
   * @param header the value of {@code RateLimit}
   */
  record Decision(boolean allowed, String header, Duration retryAfter) {}
}
