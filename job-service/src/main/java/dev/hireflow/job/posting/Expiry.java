package dev.hireflow.job.posting;

import dev.hireflow.job.query.Times;
import dev.hireflow.platform.web.ApiException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The end of a posting as a body gives it. */
final class Expiry {

  private Expiry() {}

  /** The end after a rewriting: not given, or given as it is, it stays. */
  static @Nullable Instant kept(JobPosting posting, Instant now, @Nullable String text) {
    Instant end = posting.expiresAt();
    return text == null || (end != null && Times.parse(text).filter(end::equals).isPresent())
        ? end
        : after(now, text);
  }

  /** Null for none; as exact as the database keeps it. */
  static @Nullable Instant after(Instant now, @Nullable String text) {
    if (text == null) {
      return null;
    }
    return Times.parse(text)
        .filter(time -> time.isAfter(now))
        .map(time -> time.truncatedTo(ChronoUnit.MICROS))
        .orElseThrow(() ->
            ApiException.invalid(
                "expires_at", "must be a time in the future such as 2030-01-31T12:00:00Z"));
  }
}
