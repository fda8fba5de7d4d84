package dev.hireflow.resume.parse;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How often a pending sign-up has parsed; five times are enough. */
@Repository
class SignupParses {

  private static final int LIMIT = 5;

  private final DatabaseClient database;

  SignupParses(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> count(String signup) {
    return database
        .sql(
            """
            INSERT INTO signup_parses AS p (signup, used) VALUES (:signup, 1)
            ON CONFLICT (signup) DO UPDATE SET used = p.used + 1 WHERE p.used < :limit
            """)
        .bind("signup", signup)
        .bind("limit", LIMIT)
        .fetch()
        .rowsUpdated()
        .flatMap(counted -> counted == 1 ? Mono.empty() : Mono.error(SignupParses::enough));
  }

  /** Sign-up tokens live an hour at most. */
  Mono<Long> forgetOld() {
    return database
        .sql("DELETE FROM signup_parses WHERE created_at < now() - interval '2 hours'")
        .fetch()
        .rowsUpdated();
  }

  private static ApiException enough() {
    return new ApiException(
            ErrorCode.RATE_LIMITED, "This sign-up has parsed " + LIMIT + " documents already")
        .retryAfter(Duration.ofHours(1));
  }
}
