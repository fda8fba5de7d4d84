package dev.hireflow.job.query;

import dev.hireflow.platform.web.ApiException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters of a query string; a blank one counts as not given, a bad one is 422. */
public record QueryParameters(MultiValueMap<String, String> given) {

  private static final int MAX_LENGTH = 255;

  /** A text of at most 255 characters. */
  public @Nullable String text(String name) {
    String value = given.getFirst(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > MAX_LENGTH) {
      throw ApiException.invalid(name, "must have at most " + MAX_LENGTH + " characters");
    }
    if (value.indexOf('\0') >= 0) {
      throw ApiException.invalid(name, "must not contain the character U+0000");
    }
    return value.strip();
  }

  /** One of these words. */
  public @Nullable String oneOf(String name, List<String> words) {
    String value = text(name);
    if (value != null && !words.contains(value)) {
      throw ApiException.invalid(name, "must be one of " + String.join(", ", words));
    }
    return value;
  }

  /** A time, or a date for the time at which it begins in UTC. */
  public @Nullable Instant time(String name) {
    String value = text(name);
    return value == null
        ? null
        : Times.parse(value)
            .orElseThrow(() ->
                ApiException.invalid(name, "must be like 2030-01-31 or 2030-01-31T12:00:00Z"));
  }

  /** Whether it says {@code true}. */
  public boolean flag(String name) {
    return "true".equals(oneOf(name, List.of("true", "false")));
  }

  /** A whole number. */
  public int number(String name, int otherwise) {
    String value = text(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw ApiException.invalid(name, "must be a whole number");
    }
  }
}
