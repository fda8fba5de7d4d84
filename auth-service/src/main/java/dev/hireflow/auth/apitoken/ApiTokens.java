package dev.hireflow.auth.apitoken;

import dev.hireflow.auth.apitoken.ApiTokenRows.Revoked;
import dev.hireflow.auth.audit.AuditLog;
import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.contracts.event.ApiTokenRevoked;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.platform.security.Sha256;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Partner API tokens: those in the database, hashed, and the one known from outside. */
@Service
class ApiTokens {

  private static final String SHARED = "shared-link";

  /** By then no gateway holds an exchange of it any more. */
  private static final Duration REFUSED = Duration.ofMinutes(10);

  private final ApiTokenRows rows;
  private final EventPublisher events;
  private final AuditLog audit;
  private final TransactionalOperator transactions;
  private final Clock clock;
  private final String sharedHash;

  ApiTokens(
      ApiTokenRows rows,
      EventPublisher events,
      AuditLog audit,
      TransactionalOperator transactions,
      Clock clock,
      AuthProperties properties) {
    this.rows = rows;
    this.events = events;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
    String shared = properties.sharedLinkApiToken();
    this.sharedHash = shared.isBlank() ? "" : Sha256.hex(shared);
  }

  /** A name for the token's holder; empty when there is no such token or it is over. */
  Mono<String> identify(String token) {
    String hash = Sha256.hex(token);
    return isShared(hash) ? Mono.just(SHARED) : rows.use(hash).map(id -> "api-token-" + id);
  }

  /** Makes a token; its key is in this answer and nowhere else. */
  Mono<Issued> issue(long adminId, String name, @Nullable Instant expiresAt) {
    if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
      throw ApiException.invalid("expires_at", "must be in the future");
    }
    String key = TokenKey.random();
    return rows.insert(name, Sha256.hex(key), expiresAt)
        .delayUntil(token ->
            audit.record(adminId, "api_token_created", detail(token.id(), token.tokenName())))
        .as(transactions::transactional)
        .map(token -> new Issued(token, key));
  }

  Flux<ApiToken> find(Page page) {
    return rows.find(page);
  }

  Mono<Long> count() {
    return rows.count();
  }

  /** Ends a token for good; 404 when that has been done already. */
  Mono<Void> revoke(long adminId, long id) {
    return rows.revoke(id)
        .switchIfEmpty(Mono.error(ApiTokens::unknown))
        .flatMap(revoked -> tell(adminId, revoked))
        .as(transactions::transactional);
  }

  static ApiException unknown() {
    return ApiException.notFound("No such API token");
  }

  private Mono<Void> tell(long adminId, Revoked revoked) {
    Instant until = clock.instant().plus(REFUSED);
    return audit
        .record(adminId, "api_token_revoked", detail(revoked.id(), revoked.tokenName()))
        .then(events.publish(new ApiTokenRevoked(revoked.tokenKey(), until), revoked.version()));
  }

  private boolean isShared(String hash) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.UTF_8), sharedHash.getBytes(StandardCharsets.UTF_8));
  }

  private static String detail(long id, @Nullable String name) {
    return id + " " + name;
  }

  /** A token that was just made, and its key. */
  record Issued(ApiToken token, String key) {

    /** Without the key, should it ever be logged. */
    @Override
    public String toString() {
      return "Issued[" + token + "]";
    }
  }
}
