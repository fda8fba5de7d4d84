package dev.hireflow.auth.signup;

import java.time.Duration;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Sign-ups that have begun. A row belongs to its token, not to the email: several may exist, none
 * reserves the address, so nobody can sit on somebody else's.
 */
@Repository
class PendingSignups {

  private final DatabaseClient database;

  PendingSignups(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> insert(UUID id, String email, String passwordHash, Duration lifetime) {
    return database
        .sql(
            """
            INSERT INTO pending_signups (id, email, hashed_password, expires_at)
            VALUES (:id, :email, :password, now() + make_interval(secs => :lifetime))
            """)
        .bind("id", id)
        .bind("email", email)
        .bind("password", passwordHash)
        .bind("lifetime", (double) lifetime.toSeconds())
        .then();
  }

  /** Takes the row for good; empty for whoever comes second. */
  Mono<PendingSignup> consume(UUID id) {
    return database
        .sql(
            """
            DELETE FROM pending_signups WHERE id = :id AND expires_at > now()
            RETURNING email, hashed_password
            """)
        .bind("id", id)
        .mapProperties(PendingSignup.class)
        .one();
  }

  /** Whoever completes first discards the others. */
  Mono<Void> discard(String email) {
    return database
        .sql("DELETE FROM pending_signups WHERE email = :email")
        .bind("email", email)
        .then();
  }

  Mono<Long> forgetExpired() {
    return database
        .sql("DELETE FROM pending_signups WHERE expires_at < now()")
        .fetch()
        .rowsUpdated();
  }

  record PendingSignup(String email, String hashedPassword) {}
}
