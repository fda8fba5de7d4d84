package dev.hireflow.extraction.date;

import org.jspecify.annotations.Nullable;

/**
 * A span of time found in a text.
 *
 * @param start YYYY-MM or YYYY; null for a single date
 * @param end YYYY-MM, YYYY or "present"; null when the span is left open
 * @param from index of its first character
 * @param to index after its last character
 */
public record DateSpan(@Nullable String start, @Nullable String end, int from, int to) {

  public static final String PRESENT = "present";

  public boolean single() {
    return start == null;
  }
}
