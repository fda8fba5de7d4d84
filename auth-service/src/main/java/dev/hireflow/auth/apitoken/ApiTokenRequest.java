package dev.hireflow.auth.apitoken;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.platform.web.ApiException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A token that an admin wants.
 *
 * @param expiresAt as text, since numbers would be taken for seconds otherwise
 */
record ApiTokenRequest(
    @JsonProperty("token_name") @NotBlank @Size(max = 255) String tokenName,
    @JsonProperty("expires_at") @Schema(format = "date-time") @Nullable String expiresAt) {

  private static final int LAST_YEAR = 9999;

  /** When the token is over; null for never. */
  @Nullable Instant expiry() {
    return expiresAt == null ? null : time(expiresAt);
  }

  private static Instant time(String text) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() > LAST_YEAR) {
        throw new DateTimeException("The database has no such year");
      }
      return time.toInstant();
    } catch (DateTimeException e) {
      throw ApiException.invalid("expires_at", "must be a time such as 2030-01-31T12:00:00Z");
    }
  }
}
