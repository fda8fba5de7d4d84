package dev.hireflow.gateway.credential;

import dev.hireflow.contracts.route.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** A credential as the client sent it, not looked at yet. */
record Presented(Carrier carrier, String value) {

  /**
   * What decides: the first that the route accepts. On an open route a bad one counts as absent, so
   * that the others stand behind it.
   */
  static List<Presented> on(Route route, ServerHttpRequest request) {
    return Arrays.stream(Carrier.values())
        .filter(carrier -> carrier.countsOn(route))
        .map(carrier -> of(carrier, carrier.read(request)))
        .filter(Objects::nonNull)
        .limit(route.open() ? Carrier.values().length : 1)
        .toList();
  }

  private static @Nullable Presented of(Carrier carrier, @Nullable String value) {
    return value == null || value.isBlank() ? null : new Presented(carrier, value.strip());
  }

  @Override
  public String toString() {
    return carrier.field();
  }
}
