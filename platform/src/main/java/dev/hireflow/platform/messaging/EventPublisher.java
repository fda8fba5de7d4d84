package dev.hireflow.platform.messaging;

import dev.hireflow.contracts.event.Event;
import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/**
 * Says a fact to the other services: writes it to the outbox, in the transaction of the change that
 * it tells of. Lock the aggregate's row first, so that its events keep the order of its versions.
 */
public final class EventPublisher {

  /** Below the broker's own limit of 1 MiB a record. */
  private static final int MAX_BYTES = 900 * 1024;

  private final DatabaseClient database;
  private final EventCodec codec;
  private final OutboxRelay relay;
  private final String source;
  private final Clock clock;

  EventPublisher(
      DatabaseClient database, EventCodec codec, OutboxRelay relay, String source, Clock clock) {
    this.database = database;
    this.codec = codec;
    this.relay = relay;
    this.source = source;
    this.clock = clock;
  }

  /**
   * Writes the event to the outbox.
   *
   * @param event what has happened
   * @param version counts every change of the event's aggregate
   * @return an error when there is no transaction to write in
   */
  public Mono<Void> publish(Event event, long version) {
    return TransactionSynchronizationManager.forCurrentTransaction()
        .filter(TransactionSynchronizationManager::isActualTransactionActive)
        .switchIfEmpty(Mono.error(() -> new NoTransactionException("Events need a transaction")))
        .doOnNext(transaction -> transaction.registerSynchronization(nudgeAfterCommit()))
        .then(Mono.defer(() -> insert(event, version)));
  }

  private Mono<Void> insert(Event event, long version) {
    EventEnvelope envelope =
        EventEnvelope.of(UUID.randomUUID().toString(), source, clock.instant(), version, event);
    String payload = codec.encode(envelope);
    if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Mono.error(new IllegalArgumentException(envelope.type() + " is too large"));
    }
    return database
        .sql("INSERT INTO outbox (topic, key, payload) VALUES (:topic, :key, :payload)")
        .bind("topic", Topic.of(event.getClass()).topicName())
        .bind("key", event.aggregateId())
        .bind("payload", payload)
        .then();
  }

  private TransactionSynchronization nudgeAfterCommit() {
    return new TransactionSynchronization() {
      @Override
      public Mono<Void> afterCommit() {
        return Mono.fromRunnable(relay::nudge);
      }
    };
  }
}
