package dev.hireflow.gateway.limit;

import dev.hireflow.contracts.route.RateLimit;
import java.util.Locale;

/** One window of a limit under the name that the headers give it. */
record Policy(String name, Window window) {

  static Policy of(RateLimit limit, int index, Window window) {
    String name = limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Policy(index == 0 ? name : name + "-" + window.length().toSeconds() + "s", window);
  }

  String header() {
    return "\"%s\";q=%d;w=%d".formatted(name, window.requests(), window.length().toSeconds());
  }
}
