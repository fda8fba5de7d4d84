package dev.hireflow.gateway.limit;

import dev.hireflow.contracts.route.RateLimit;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The numbers behind the names of the limits per client address. */
@ConfigurationProperties("hireflow")
public record LimitProperties(Map<RateLimit, List<Window>> limits) {

  public LimitProperties {
    limits = Map.copyOf(limits);
    if (!limits.containsKey(RateLimit.DEFAULT)) {
      throw new IllegalStateException("hireflow.limits.default is not set");
    }
  }

  /** A limit without numbers of its own has those of everything else. */
  List<Window> of(RateLimit limit) {
    List<Window> own = limits.get(limit);
    return own != null ? own : limits.getOrDefault(RateLimit.DEFAULT, List.of());
  }
}
