package dev.hireflow.auth.apitoken;

import dev.hireflow.platform.web.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table api_tokens. */
@Repository
class ApiTokenRows {

  private static final String COLUMNS =
      "id, token_name, is_active, created_at, expires_at, last_used_at";

  private final DatabaseClient database;

  ApiTokenRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<ApiToken> insert(String name, String hash, @Nullable Instant expiresAt) {
    DatabaseClient.GenericExecuteSpec statement =
        database
            .sql(
                """
                INSERT INTO api_tokens (token_name, token_key, expires_at)
                VALUES (:name, :hash, :expires) RETURNING
                """
                    + COLUMNS)
            .bind("name", name)
            .bind("hash", hash);
    return (expiresAt == null
            ? statement.bindNull("expires", Instant.class)
            : statement.bind("expires", expiresAt))
        .mapProperties(ApiToken.class)
        .one();
  }

  Flux<ApiToken> find(Page page) {
    return database
        .sql("SELECT " + COLUMNS + " FROM api_tokens ORDER BY id DESC LIMIT :limit OFFSET :offset")
        .bind("limit", page.limit())
        .bind("offset", page.offset())
        .mapProperties(ApiToken.class)
        .all();
  }

  Mono<Long> count() {
    return database.sql("SELECT count(*) FROM api_tokens").mapValue(Long.class).one();
  }

  /** The token that this call has revoked; its row stays locked. Empty when there is none. */
  Mono<Revoked> revoke(long id) {
    return database
        .sql(
            """
            UPDATE api_tokens SET is_active = false, version = version + 1
            WHERE id = :id AND is_active
            RETURNING id, token_name, token_key, version
            """)
        .bind("id", id)
        .mapProperties(Revoked.class)
        .one();
  }

  /** Notes the use of a token that is good; empty when there is no such token any more. */
  Mono<Long> use(String hash) {
    return database
        .sql(
            """
            UPDATE api_tokens SET last_used_at = now()
            WHERE token_key = :hash AND is_active AND (expires_at IS NULL OR expires_at > now())
            RETURNING id
            """)
        .bind("hash", hash)
        .mapValue(Long.class)
        .one();
  }

  record Revoked(long id, @Nullable String tokenName, String tokenKey, long version) {}
}
