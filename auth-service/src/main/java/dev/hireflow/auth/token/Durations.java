package dev.hireflow.auth.token;

import java.time.Duration;

/** Durations as they are written in settings: {@code 15m}, {@code 7d}. */
final class Durations {

  private Durations() {}

  static String shortForm(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds % 86_400 == 0) {
      return seconds / 86_400 + "d";
    }
    if (seconds % 3_600 == 0) {
      return seconds / 3_600 + "h";
    }
    return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
  }
}
