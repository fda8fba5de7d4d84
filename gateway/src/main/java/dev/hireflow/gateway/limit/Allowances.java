package dev.hireflow.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hireflow.contracts.route.RateLimit;
import dev.hireflow.platform.environment.HireflowProperties;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The allowances of all clients; those unused for longest are forgotten first. */
@Component
class Allowances {

  private static final long MOST_CLIENTS = 200_000;
  private static final long DEVELOPMENT_FACTOR = 100;
  private static final int IPV6_NETWORK_BYTES = 8;

  private final Map<RateLimit, List<Policy>> policies = new EnumMap<>(RateLimit.class);
  private final Cache<Key, Allowance> allowances;

  Allowances(LimitProperties limits, HireflowProperties hireflow) {
    long factor = hireflow.development() ? DEVELOPMENT_FACTOR : 1;
    for (RateLimit limit : RateLimit.values()) {
      policies.put(limit, policies(limit, limits.of(limit), factor));
    }
    Duration longest =
        policies.values().stream()
            .flatMap(List::stream)
            .map(policy -> policy.window().length())
            .max(Duration::compareTo)
            .orElse(Duration.ofHours(1));
    this.allowances =
        Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(longest).build();
  }

  Allowance of(RateLimit limit, InetAddress client) {
    return allowances.get(
        new Key(limit, network(client)),
        key ->
            new Allowance(policies.getOrDefault(limit, List.of()), TimeMeter.SYSTEM_MILLISECONDS));
  }

  private static List<Policy> policies(RateLimit limit, List<Window> windows, long factor) {
    return IntStream.range(0, windows.size())
        .mapToObj(index -> Policy.of(limit, index, windows.get(index).times(factor)))
        .toList();
  }

  /** An IPv6 customer has a whole /64 to choose addresses from. */
  static String network(InetAddress client) {
    byte[] address = client.getAddress();
    int length = address.length == 16 ? IPV6_NETWORK_BYTES : address.length;
    return HexFormat.of().formatHex(Arrays.copyOf(address, length));
  }

  private record Key(RateLimit limit, String network) {}
}
