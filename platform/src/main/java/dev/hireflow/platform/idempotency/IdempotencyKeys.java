package dev.hireflow.platform.idempotency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The keys of the last 24 hours with their leases and answers. */
final class IdempotencyKeys {

  private static final String ROW =
      " WHERE caller = :caller AND operation = :operation AND key = :key";

  /** A kept answer stays, also when the one who kept it did not hear that it was committed. */
  private static final String UNANSWERED = " AND lease = :lease AND status IS NULL";

  private final DatabaseClient database;

  IdempotencyKeys(DatabaseClient database) {
    this.database = database;
  }

  /** Whether the key is ours now: it was new, too old, or its holder has died with it. */
  Mono<Boolean> take(IdempotentRequest request, UUID lease) {
    return bind(
            """
            INSERT INTO idempotency_keys AS k
              (caller, operation, key, content_hash, lease, leased_until)
            VALUES (:caller, :operation, :key, :hash, :lease, now() + interval '60 seconds')
            ON CONFLICT (caller, operation, key) DO UPDATE
              SET content_hash = excluded.content_hash, lease = excluded.lease,
                  leased_until = excluded.leased_until, status = NULL, answer = NULL,
                  created_at = now()
              WHERE k.created_at < now() - interval '24 hours'
                 OR (k.status IS NULL AND k.leased_until < now()
                     AND k.content_hash = excluded.content_hash)
            """,
            request)
        .bind("hash", request.contentHash())
        .bind("lease", lease)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  /** Whether the answer was kept: false when the lease is somebody else's by now. */
  Mono<Boolean> keep(IdempotentRequest request, UUID lease, int status, String answer) {
    return bind(
            "UPDATE idempotency_keys SET status = :status, answer = :answer" + ROW + UNANSWERED,
            request)
        .bind("status", status)
        .bind("answer", answer)
        .bind("lease", lease)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  Mono<Void> release(IdempotentRequest request, UUID lease) {
    return bind("DELETE FROM idempotency_keys" + ROW + UNANSWERED, request)
        .bind("lease", lease)
        .then();
  }

  Mono<Kept> find(IdempotentRequest request) {
    return bind("SELECT content_hash, status, answer FROM idempotency_keys" + ROW, request)
        .mapProperties(Kept.class)
        .one();
  }

  Mono<Long> forgetOld() {
    return database
        .sql("DELETE FROM idempotency_keys WHERE created_at < now() - interval '24 hours'")
        .fetch()
        .rowsUpdated();
  }

  private DatabaseClient.GenericExecuteSpec bind(String sql, IdempotentRequest request) {
    return database
        .sql(sql)
        .bind("caller", request.caller())
        .bind("operation", request.operation())
        .bind("key", String.valueOf(request.key()));
  }

  record Kept(String contentHash, @Nullable Integer status, @Nullable String answer) {}
}
