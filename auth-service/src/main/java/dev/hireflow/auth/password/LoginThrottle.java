package dev.hireflow.auth.password;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Slows guessing down: from the sixth try on an account from one address a growing pause, at most a
 * minute. A try counts before the password is compared, so that many at once don't slip through.
 */
@Component
public final class LoginThrottle {

  private final DatabaseClient database;

  LoginThrottle(DatabaseClient database) {
    this.database = database;
  }

  /** Counts a try, or refuses it with 429 and the time to wait. */
  public Mono<Void> beforeTry(String account, String address) {
    return database
        .sql(
            """
            INSERT INTO login_failures AS f (account, address, failures) VALUES (:account, :address, 1)
            ON CONFLICT (account, address) DO UPDATE
              SET failures = CASE WHEN f.failed_at < now() - interval '15 minutes' THEN 1
                                  ELSE f.failures + 1 END,
                  failed_at = now(),
                  blocked_until = now() + CASE
                    WHEN f.failed_at < now() - interval '15 minutes' OR f.failures + 1 < 5
                    THEN interval '0'
                    ELSE least(60, power(2, least(f.failures - 4, 6))) * interval '1 second' END
              WHERE f.blocked_until <= now()
            """)
        .bind("account", account)
        .bind("address", address)
        .fetch()
        .rowsUpdated()
        .flatMap(counted -> counted > 0 ? Mono.empty() : refuse(account, address));
  }

  public Mono<Void> afterSuccess(String account, String address) {
    return database
        .sql("DELETE FROM login_failures WHERE account = :account AND address = :address")
        .bind("account", account)
        .bind("address", address)
        .then();
  }

  public Mono<Long> forgetOld() {
    return database
        .sql("DELETE FROM login_failures WHERE failed_at < now() - interval '1 day'")
        .fetch()
        .rowsUpdated();
  }

  private Mono<Void> refuse(String account, String address) {
    return database
        .sql(
            """
            SELECT ceil(extract(epoch FROM blocked_until - now()))::int FROM login_failures
            WHERE account = :account AND address = :address
            """)
        .bind("account", account)
        .bind("address", address)
        .mapValue(Integer.class)
        .one()
        .defaultIfEmpty(1)
        .flatMap(seconds ->
            Mono.error(
                new ApiException(ErrorCode.RATE_LIMITED, "Too many failed log-ins, wait a moment")
                    .retryAfter(Duration.ofSeconds(seconds))));
  }
}
