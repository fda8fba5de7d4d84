package dev.hireflow.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** What the user sees while it starts and stops. */
final class Progress {

  private final PrintStream out;
  private final InstantSource clock;
  private final Instant begin;

  Progress(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
    this.begin = clock.instant();
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** As {@code auth-service healthy on 8081 after 9.2 s}. */
  void ready(String name, String state, int port) {
    say(String.format(Locale.ROOT, "%-16s %s on %d after %s", name, state, port, elapsed()));
  }

  String elapsed() {
    Duration took = Duration.between(begin, clock.instant());
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }
}
