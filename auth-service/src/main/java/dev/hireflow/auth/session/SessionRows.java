package dev.hireflow.auth.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables sessions, refresh_tokens and devices. */
@Repository
class SessionRows {

  /** How long after sign-in a session lives at most, however often it is renewed. */
  private static final String LONGEST = "interval '30 days'";

  private final DatabaseClient database;

  SessionRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<Instant> insert(UUID sid, long userId, String device, Duration access, Duration lifetime) {
    return database
        .sql(
            """
            INSERT INTO sessions (id, user_id, device, access_seconds, expires_at)
            VALUES (:id, :user, :device, :access, now() + make_interval(secs => :lifetime))
            RETURNING expires_at
            """)
        .bind("id", sid)
        .bind("user", userId)
        .bind("device", device)
        .bind("access", (int) access.toSeconds())
        .bind("lifetime", (double) lifetime.toSeconds())
        .mapValue(Instant.class)
        .one();
  }

  Mono<Void> insertToken(String hash, UUID sid) {
    return database
        .sql("INSERT INTO refresh_tokens (token_hash, session_id) VALUES (:hash, :sid)")
        .bind("hash", hash)
        .bind("sid", sid)
        .then();
  }

  /** Marks the token as used if it is unused and its session lives; empty otherwise. */
  Mono<UUID> rotate(String hash) {
    return database
        .sql(
            """
            UPDATE refresh_tokens t SET rotated_at = now()
            FROM sessions s JOIN users u ON u.id = s.user_id
            WHERE t.token_hash = :hash AND t.rotated_at IS NULL AND s.id = t.session_id
              AND s.revoked_at IS NULL AND s.expires_at > now() AND u.is_active
            RETURNING s.id
            """)
        .bind("hash", hash)
        .mapValue(UUID.class)
        .one();
  }

  Mono<SessionRow> renew(UUID sid, Duration lifetime) {
    return database
        .sql(
            """
            UPDATE sessions SET last_used_at = now(),
              expires_at = least(now() + make_interval(secs => :lifetime), created_at + %s)
            WHERE id = :sid
            """
                .formatted(LONGEST))
        .bind("sid", sid)
        .bind("lifetime", (double) lifetime.toSeconds())
        .then()
        .then(find(sid));
  }

  Mono<SessionRow> find(UUID sid) {
    return database
        .sql(
            """
            SELECT s.id AS sid, s.user_id, u.email, u.user_type, s.access_seconds, s.expires_at,
                   s.revoked_at IS NULL AND s.expires_at > now() AND u.is_active AS live
            FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = :sid
            """)
        .bind("sid", sid)
        .mapProperties(SessionRow.class)
        .one();
  }

  /** A token that was rotated already: how, and whether its successor is still unused. */
  Mono<SpentToken> findSpent(String hash, String successorHash) {
    return database
        .sql(
            """
            SELECT t.session_id AS sid,
                   t.rotated_at IS NOT NULL AND t.rotated_at > now() - interval '10 seconds'
                     AND n.token_hash IS NOT NULL AND n.rotated_at IS NULL AS racing
            FROM refresh_tokens t
            LEFT JOIN refresh_tokens n ON n.token_hash = :successor
            WHERE t.token_hash = :hash AND t.rotated_at IS NOT NULL
            """)
        .bind("hash", hash)
        .bind("successor", successorHash)
        .mapProperties(SpentToken.class)
        .one();
  }

  Mono<UUID> sidOfToken(String hash) {
    return database
        .sql("SELECT session_id FROM refresh_tokens WHERE token_hash = :hash")
        .bind("hash", hash)
        .mapValue(UUID.class)
        .one();
  }

  /** The user of a session that this call has ended; empty when it was over before. */
  Mono<Long> revoke(UUID sid) {
    return database
        .sql(
            """
            UPDATE sessions SET revoked_at = now() WHERE id = :sid AND revoked_at IS NULL
            RETURNING user_id
            """)
        .bind("sid", sid)
        .mapValue(Long.class)
        .one();
  }

  /** Revoked sessions whose tokens may still be alive. */
  Flux<Revocation> revocations() {
    return database
        .sql(
            """
            SELECT id::text AS sid, revoked_at + interval '7 days' AS until FROM sessions
            WHERE revoked_at > now() - interval '7 days'
            """)
        .mapProperties(Revocation.class)
        .all();
  }

  /** Whether this call has made the device known to the user. */
  Mono<Boolean> addDevice(long userId, String hash) {
    return database
        .sql(
            """
            INSERT INTO devices (user_id, device_hash) VALUES (:user, :hash)
            ON CONFLICT DO NOTHING
            """)
        .bind("user", userId)
        .bind("hash", hash)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows > 0);
  }

  Mono<Boolean> knowsDevice(long userId, String hash) {
    return database
        .sql("SELECT EXISTS (SELECT FROM devices WHERE user_id = :user AND device_hash = :hash)")
        .bind("user", userId)
        .bind("hash", hash)
        .mapValue(Boolean.class)
        .one();
  }

  /** Sessions that ended longer ago than their last token could live. */
  Mono<Long> forgetOld() {
    return database
        .sql(
            """
            DELETE FROM sessions WHERE expires_at < now() - interval '1 day'
              OR revoked_at < now() - interval '8 days'
            """)
        .fetch()
        .rowsUpdated();
  }

  record SessionRow(
      UUID sid,
      long userId,
      String email,
      String userType,
      int accessSeconds,
      Instant expiresAt,
      boolean live) {}

  record SpentToken(UUID sid, boolean racing) {}
}
