package dev.hireflow.resume.extraction;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.document.DocumentStorage;
import dev.hireflow.resume.extraction.DueExtractions.Due;
import dev.hireflow.resume.worker.Workers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads in the background what was stored. */
@Component
class ExtractionTask {

  private static final Logger log = LoggerFactory.getLogger(ExtractionTask.class);
  private static final int ATTEMPTS = 3;

  /** How often one of the readers looks while all are idle. */
  private static final Duration POLL = Duration.ofMillis(100);

  private static final Duration RENEWAL = Duration.ofSeconds(20);
  private static final String GAVE_UP = "The document could not be read, after several attempts.";

  private final DueExtractions due;
  private final DocumentStorage storage;
  private final Workers workers;
  private final DatabaseClient database;
  private final TransactionalOperator transactions;
  private final List<ExtractionListener> listeners;

  ExtractionTask(
      DueExtractions due,
      DocumentStorage storage,
      Workers workers,
      DatabaseClient database,
      TransactionalOperator transactions,
      List<ExtractionListener> listeners) {
    this.due = due;
    this.storage = storage;
    this.workers = workers;
    this.database = database;
    this.transactions = transactions;
    this.listeners = listeners;
  }

  /** As many at once as there are readers; never ends. */
  Flux<Void> run() {
    int readers = workers.readers();
    Duration pause = POLL.multipliedBy(readers);
    return Flux.range(0, readers)
        .delayElements(POLL)
        .flatMap(
            i ->
                Mono.defer(this::takeOne)
                    .repeatWhen(rounds ->
                        rounds.concatMap(
                            found -> found > 0 ? Mono.just(found) : Mono.delay(pause))),
            readers)
        .thenMany(Flux.<Void>empty());
  }

  private Mono<Boolean> takeOne() {
    return due.take(UUID.randomUUID()).flatMap(taken -> read(taken).thenReturn(true));
  }

  private Mono<Void> read(Due taken) {
    if (taken.attempts() > ATTEMPTS) {
      return failed(taken, GAVE_UP);
    }
    return tell(listener -> listener.onStart(taken.file()))
        .then(storage.withFile(taken.storageKey(), workers::read))
        .as(reading -> Mono.firstWithSignal(reading, renewing(taken)))
        .flatMap(result -> succeeded(taken, result))
        .onErrorResume(failure -> unsuccessful(taken, failure));
  }

  /** Never gives a result, only keeps the row ours for as long as somebody waits for one. */
  private Mono<String> renewing(Due taken) {
    return Flux.interval(RENEWAL).concatMap(tick -> due.renew(taken)).then(Mono.never());
  }

  private Mono<Void> succeeded(Due taken, String result) {
    return end(taken, result, null, listener -> listener.onResult(taken.file(), result));
  }

  /** The document's own fault is final; anything else is tried again. */
  private Mono<Void> unsuccessful(Due taken, Throwable failure) {
    if (failure instanceof ApiException refusal && refusal.status().is4xxClientError()) {
      return failed(taken, refusal.getMessage());
    }
    log.warn("Reading resume {} is put off: {}", taken.resumeId(), failure.toString());
    return due.giveBack(taken, !(failure instanceof ApiException));
  }

  private Mono<Void> failed(Due taken, String reason) {
    return end(taken, null, reason, listener -> listener.onFailure(taken.file(), reason));
  }

  private Mono<Void> end(
      Due taken,
      @Nullable String result,
      @Nullable String failure,
      Function<ExtractionListener, Mono<Void>> news) {
    return due.end(taken)
        .filter(mine -> mine)
        .flatMap(mine -> store(taken, result, failure).then(tell(news)))
        .as(transactions::transactional);
  }

  private Mono<Void> store(Due taken, @Nullable String result, @Nullable String failure) {
    DatabaseClient.GenericExecuteSpec insert =
        database
            .sql(
                """
                INSERT INTO extractions (resume_id, file_version, result, failure)
                VALUES (:resume, :version, :result, :failure)
                """)
            .bind("resume", taken.resumeId())
            .bind("version", taken.fileVersion());
    insert = bind(insert, "result", result);
    return bind(insert, "failure", failure).then();
  }

  private Mono<Void> tell(Function<ExtractionListener, Mono<Void>> news) {
    return Flux.fromIterable(listeners).concatMap(news).then();
  }

  private static DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec spec, String name, @Nullable String value) {
    return value == null ? spec.bindNull(name, String.class) : spec.bind(name, value);
  }
}
