package dev.hireflow.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.kafka.sender.KafkaSender;
import reactor.kafka.sender.SenderRecord;

/**
 * Ships the outbox to Kafka, oldest first, one replica at a time. Rows are deleted in the
 * transaction that locked out the other replicas, after Kafka has acknowledged them: a crash in
 * between sends some twice, and the inbox of the reader knows them.
 */
final class OutboxRelay {

  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int BATCH = 200;
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final long LOCK = 0x6f7574626f78L;

  private final DatabaseClient database;
  private final TransactionalOperator transactions;
  private final KafkaSender<String, String> sender;
  private final Counter sent;
  private final Counter failed;
  private final Sinks.Many<Boolean> nudges = Sinks.many().multicast().directBestEffort();

  OutboxRelay(
      DatabaseClient database,
      TransactionalOperator transactions,
      KafkaSender<String, String> sender,
      MeterRegistry meters) {
    this.database = database;
    this.transactions = transactions;
    this.sender = sender;
    this.sent = meters.counter("hireflow.outbox.sent");
    this.failed = meters.counter("hireflow.outbox.failures");
  }

  /** Something was committed: don't wait for the next poll. A lost nudge costs one poll. */
  void nudge() {
    nudges.tryEmitNext(true);
  }

  /** Never ends. */
  Flux<Integer> run() {
    return Flux.merge(Flux.interval(POLL), nudges.asFlux())
        .onBackpressureLatest()
        .concatMap(signal -> drainQuietly(), 0);
  }

  private Mono<Integer> drainQuietly() {
    return hasRows()
        .filter(some -> some)
        .flatMapMany(some -> drain().expand(count -> count < BATCH ? Mono.empty() : drain()))
        .reduce(0, Integer::sum)
        .onErrorResume(failure -> {
          failed.increment();
          log.warn("The outbox waits: {}", failure.toString());
          return Mono.delay(PAUSE_AFTER_FAILURE).thenReturn(0);
        });
  }

  /** Most looks find nothing: they cost one statement, not a transaction. */
  private Mono<Boolean> hasRows() {
    return database.sql("SELECT EXISTS (SELECT FROM outbox)").mapValue(Boolean.class).one();
  }

  private Mono<Integer> drain() {
    return database
        .sql("SELECT pg_try_advisory_xact_lock(:lock)")
        .bind("lock", LOCK)
        .mapValue(Boolean.class)
        .one()
        .flatMap(mine -> mine ? shipOldest() : Mono.just(0))
        .as(transactions::transactional);
  }

  private Mono<Integer> shipOldest() {
    return database
        .sql("SELECT id, topic, key, payload FROM outbox ORDER BY id LIMIT " + BATCH)
        .mapProperties(Row.class)
        .all()
        .collectList()
        .flatMap(rows -> rows.isEmpty() ? Mono.just(0) : ship(rows));
  }

  private Mono<Integer> ship(List<Row> rows) {
    Long[] ids = rows.stream().map(Row::id).toArray(Long[]::new);
    return sender
        .send(Flux.fromIterable(rows).map(Row::record))
        .then(
            database
                .sql("DELETE FROM outbox WHERE id = ANY(:ids)")
                .bind("ids", ids)
                .fetch()
                .rowsUpdated())
        .map(Long::intValue)
        .doOnNext(sent::increment);
  }

  record Row(long id, String topic, String key, String payload) {

    SenderRecord<String, String, Long> record() {
      return SenderRecord.create(new ProducerRecord<>(topic, key, payload), id);
    }
  }
}
