package dev.hireflow.auth.session;

import dev.hireflow.auth.audit.AuditLog;
import dev.hireflow.auth.session.SessionRows.SessionRow;
import dev.hireflow.auth.session.SessionRows.SpentToken;
import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.auth.token.IssuedToken;
import dev.hireflow.auth.token.TokenIssuer;
import dev.hireflow.auth.token.TokenUser;
import dev.hireflow.contracts.event.SessionRevoked;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.platform.security.Sha256;
import dev.hireflow.platform.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Signing in, staying signed in, signing out. A session is one family of refresh tokens on one
 * device; each use of a token gives the next one.
 */
@Service
public class Sessions {

  private static final int REFRESH_BITS = 256;
  private static final int DEVICE_BITS = 128;

  private final SessionRows rows;
  private final TokenIssuer tokens;
  private final SecretText secrets;
  private final EventPublisher events;
  private final AuditLog audit;
  private final TransactionalOperator transactions;
  private final AuthProperties properties;
  private final Clock clock;

  Sessions(
      SessionRows rows,
      TokenIssuer tokens,
      SecretText secrets,
      EventPublisher events,
      AuditLog audit,
      TransactionalOperator transactions,
      AuthProperties properties,
      Clock clock) {
    this.rows = rows;
    this.tokens = tokens;
    this.secrets = secrets;
    this.events = events;
    this.audit = audit;
    this.transactions = transactions;
    this.properties = properties;
    this.clock = clock;
  }

  /** Begins a session; joins the caller's transaction. */
  public Mono<SignIn> open(TokenUser user, Duration access, Device device) {
    UUID sid = UUID.randomUUID();
    String refresh = secrets.random(REFRESH_BITS);
    String newDevice = device.token() == null ? secrets.random(DEVICE_BITS) : null;
    String known = device.token() == null ? newDevice : device.token();
    return rows.insert(sid, user.id(), device.label(), access, properties.refreshExpiresIn())
        .flatMap(until ->
            rows.insertToken(Sha256.hex(refresh), sid)
                .then(rows.addDevice(user.id(), Sha256.hex(String.valueOf(known))))
                .flatMap(added -> noteSignIn(user.id(), added, device.label()))
                .then(issue(user, sid, access, until, refresh, newDevice)))
        .as(transactions::transactional);
  }

  /** Whether the user has signed in from this device before. */
  public Mono<Boolean> knows(long userId, Device device) {
    return device.token() == null
        ? Mono.just(false)
        : rows.knowsDevice(userId, Sha256.hex(device.token()));
  }

  /**
   * The next tokens of the session. Requests that race with one token all get the same; any other
   * replay of a spent token ends the session.
   */
  Mono<SignIn> refresh(String token) {
    String hash = Sha256.hex(token);
    String successor = secrets.successor(token);
    return rows.rotate(hash)
        .flatMap(sid ->
            rows.insertToken(Sha256.hex(successor), sid)
                .then(rows.renew(sid, properties.refreshExpiresIn())))
        .as(transactions::transactional)
        .switchIfEmpty(Mono.defer(() -> replayed(hash, Sha256.hex(successor))))
        .flatMap(row -> issueAgain(row, successor));
  }

  /** Ends a session; nothing happens when it has ended before. */
  Mono<Void> revoke(UUID sid, String reason) {
    return rows.revoke(sid)
        .flatMap(userId ->
            audit.record(userId, "session_revoked", reason).then(events.publish(revoked(sid), 1)))
        .as(transactions::transactional);
  }

  /** Ends the session that this refresh token belongs to; false for an unknown token. */
  Mono<Boolean> revokeByToken(String token) {
    return rows.sidOfToken(Sha256.hex(token))
        .flatMap(sid -> revoke(sid, "logout").thenReturn(true))
        .defaultIfEmpty(false);
  }

  /** Whether a token of this session is still good. */
  Mono<Boolean> isLive(@Nullable String sid) {
    return sid == null
        ? Mono.just(false)
        : rows.find(UUID.fromString(sid)).map(SessionRow::live).defaultIfEmpty(false);
  }

  Flux<Revocation> revocations() {
    return rows.revocations();
  }

  private Mono<SessionRow> replayed(String hash, String successorHash) {
    return rows.findSpent(hash, successorHash)
        .flatMap(spent ->
            spent.racing() ? rows.find(spent.sid()).filter(SessionRow::live) : theft(spent))
        .switchIfEmpty(Mono.error(Sessions::signInAgain));
  }

  /** Either the owner or somebody else has an old copy: neither may go on. */
  private Mono<SessionRow> theft(SpentToken spent) {
    return revoke(spent.sid(), "refresh token reused").then(Mono.error(Sessions::signInAgain));
  }

  private Mono<SignIn> issueAgain(SessionRow row, String refresh) {
    TokenUser user = new TokenUser(row.userId(), row.email(), row.userType());
    Duration access = Duration.ofSeconds(row.accessSeconds());
    return issue(user, row.sid(), access, row.expiresAt(), refresh, null);
  }

  private Mono<SignIn> issue(
      TokenUser user,
      UUID sid,
      Duration access,
      Instant until,
      String refresh,
      @Nullable String device) {
    return Mono.zip(tokens.access(user, sid, access), tokens.session(user, sid, until))
        .map(both -> {
          IssuedToken accessToken = both.getT1();
          String session = both.getT2().token();
          return new SignIn(
              accessToken.token(), accessToken.expiresIn(), sid, session, refresh, device);
        });
  }

  private Mono<Void> noteSignIn(long userId, boolean newDevice, String label) {
    return audit.record(userId, newDevice ? "signed_in_on_new_device" : "signed_in", label);
  }

  private SessionRevoked revoked(UUID sid) {
    return new SessionRevoked(sid.toString(), clock.instant().plus(AuthProperties.REMEMBERED));
  }

  private static ApiException signInAgain() {
    return ApiException.unauthenticated("The session is over, please log in again");
  }
}
