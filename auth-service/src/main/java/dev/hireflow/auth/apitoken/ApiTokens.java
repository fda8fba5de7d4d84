package dev.hireflow.auth.apitoken;

import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.platform.security.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Partner API tokens: those in the database, hashed, and the one known from outside. */
@Repository
class ApiTokens {

  private static final String SHARED = "shared-link";

  private final DatabaseClient database;
  private final String sharedHash;

  ApiTokens(DatabaseClient database, AuthProperties properties) {
    this.database = database;
    String shared = properties.sharedLinkApiToken();
    this.sharedHash = shared.isBlank() ? "" : Sha256.hex(shared);
  }

  /** A name for the token's holder; empty when there is no such token or it is over. */
  Mono<String> identify(String token) {
    String hash = Sha256.hex(token);
    if (MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.UTF_8), sharedHash.getBytes(StandardCharsets.UTF_8))) {
      return Mono.just(SHARED);
    }
    return database
        .sql(
            """
            UPDATE api_tokens SET last_used_at = now()
            WHERE token_key = :hash AND is_active AND (expires_at IS NULL OR expires_at > now())
            RETURNING id
            """)
        .bind("hash", hash)
        .mapValue(Long.class)
        .one()
        .map(id -> "api-token-" + id);
  }
}
