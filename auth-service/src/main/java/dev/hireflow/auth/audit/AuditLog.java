package dev.hireflow.auth.audit;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes down what happened to an account, in the transaction in which it happened. */
@Repository
public class AuditLog {

  private final DatabaseClient database;

  AuditLog(DatabaseClient database) {
    this.database = database;
  }

  public Mono<Void> record(long userId, String action, String detail) {
    return database
        .sql(
            """
            INSERT INTO audit_log (user_id, action, detail)
            SELECT id, :action, :detail FROM users WHERE id = :user
            """)
        .bind("user", userId)
        .bind("action", action)
        .bind("detail", detail)
        .then();
  }
}
