package dev.hireflow.gateway.limit;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/** So many requests in so long, written {@code 10/1m}. */
public record Window(long requests, Duration length) {

  public Window {
    if (requests < 1 || length.toSeconds() < 1) {
      throw new IllegalArgumentException("A limit needs requests and seconds");
    }
  }

  public static Window valueOf(String text) {
    String[] parts = text.strip().split("/", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not a limit like 10/1m: " + text);
    }
    return new Window(Long.parseLong(parts[0]), DurationStyle.detectAndParse(parts[1]));
  }

  Window times(long factor) {
    return new Window(requests * factor, length);
  }
}
