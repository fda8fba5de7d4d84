package dev.hireflow.job.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Times as callers write them, in years that the database has too. */
public final class Times {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");
  private static final int DATE_LENGTH = "2030-01-31".length();

  private Times() {}

  /** A date, or a time with its offset; empty for anything else. */
  public static Optional<Instant> parse(String text) {
    try {
      return Optional.of(
              text.length() == DATE_LENGTH
                  ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                  : OffsetDateTime.parse(text))
          .map(OffsetDateTime::toInstant)
          .filter(time -> !time.isBefore(FIRST) && time.isBefore(END));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
