package dev.hireflow.auth.apitoken;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as the list shows it. */
record ApiTokenResponse(
    long id,
    @JsonProperty("token_name") @Nullable String tokenName,
    @JsonProperty("is_active") boolean isActive,
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("expires_at") @Nullable Instant expiresAt,
    @JsonProperty("last_used_at") @Nullable Instant lastUsedAt) {

  static ApiTokenResponse of(ApiToken token) {
    return new ApiTokenResponse(
        token.id(),
        token.tokenName(),
        token.isActive(),
        token.createdAt(),
        token.expiresAt(),
        token.lastUsedAt());
  }
}
