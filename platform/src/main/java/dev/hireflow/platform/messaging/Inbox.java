package dev.hireflow.platform.messaging;

import dev.hireflow.contracts.event.EventEnvelope;
import java.time.Duration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Remembers which events have had their effect, in the same transaction as the effect. */
final class Inbox {

  /** Longer than any topic keeps its records. */
  private static final Duration KEPT = Duration.ofDays(9);

  private final DatabaseClient database;
  private final TransactionalOperator transactions;
  private final String consumer;

  Inbox(DatabaseClient database, TransactionalOperator transactions, String consumer) {
    this.database = database;
    this.transactions = transactions;
    this.consumer = consumer;
  }

  /** Has the event's effect, unless it had it before. */
  Mono<Void> once(EventEnvelope envelope, Mono<Void> effect) {
    return database
        .sql(
            """
            INSERT INTO inbox (consumer, event_id) VALUES (:consumer, :id)
            ON CONFLICT DO NOTHING
            """)
        .bind("consumer", consumer)
        .bind("id", envelope.id())
        .fetch()
        .rowsUpdated()
        .flatMap(inserted -> inserted == 0 ? Mono.<Void>empty() : effect)
        .as(transactions::transactional);
  }

  Mono<Long> forgetOld() {
    return database
        .sql("DELETE FROM inbox WHERE handled_at < now() - make_interval(days => :days)")
        .bind("days", (int) KEPT.toDays())
        .fetch()
        .rowsUpdated();
  }
}
