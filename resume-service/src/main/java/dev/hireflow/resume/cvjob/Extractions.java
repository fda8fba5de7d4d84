package dev.hireflow.resume.cvjob;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.cvjob.DueExtractions.Due;
import dev.hireflow.resume.document.DocumentStorage;
import dev.hireflow.resume.worker.Workers;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads in the background what was claimed or stored. */
@Service
class Extractions {

  private static final Logger log = LoggerFactory.getLogger(Extractions.class);
  private static final int ATTEMPTS = 3;
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration RENEWAL = Duration.ofSeconds(20);
  private static final String GAVE_UP = "The document could not be read, after several attempts.";

  private final DueExtractions due;
  private final CvJobRows rows;
  private final DocumentStorage storage;
  private final Workers workers;
  private final DatabaseClient database;
  private final TransactionalOperator transactions;

  Extractions(
      DueExtractions due,
      CvJobRows rows,
      DocumentStorage storage,
      Workers workers,
      DatabaseClient database,
      TransactionalOperator transactions) {
    this.due = due;
    this.rows = rows;
    this.storage = storage;
    this.workers = workers;
    this.database = database;
    this.transactions = transactions;
  }

  /** As many at once as there are readers; never ends. */
  Flux<Void> run() {
    return Flux.range(0, workers.readers())
        .flatMap(
            i ->
                Mono.defer(this::takeOne)
                    .repeatWhen(rounds ->
                        rounds.concatMap(found -> found > 0 ? Mono.just(found) : Mono.delay(POLL))),
            workers.readers())
        .thenMany(Flux.<Void>empty());
  }

  /** The parse of a job as JSON; empty when there is none yet. */
  Mono<String> result(UUID jobId) {
    return database
        .sql("SELECT result FROM extractions WHERE job_id = :job")
        .bind("job", jobId)
        .mapValue(String.class)
        .one();
  }

  /** Promises to read the document once more. */
  Mono<Void> again(UUID jobId) {
    return rows.advance(jobId, CvJob.FAILED, CvJob.CLAIMED)
        .then(due.add(jobId))
        .as(transactions::transactional);
  }

  private Mono<Boolean> takeOne() {
    UUID lease = UUID.randomUUID();
    return due.take(lease).flatMap(taken -> read(taken, lease).thenReturn(true));
  }

  private Mono<Void> read(Due taken, UUID lease) {
    UUID id = taken.jobId();
    if (taken.attempts() > ATTEMPTS) {
      return failed(id, lease, GAVE_UP);
    }
    return rows.advance(id, CvJob.CLAIMED, CvJob.EXTRACTING)
        .then(rows.find(id))
        .flatMap(job -> storage.withFile(job.storageKey(), workers::read))
        .as(reading -> Mono.firstWithSignal(reading, renewing(id, lease)))
        .flatMap(result -> succeeded(id, lease, result))
        .onErrorResume(failure -> unsuccessful(id, lease, failure));
  }

  /** Never gives a result, only keeps the row ours for as long as somebody waits for one. */
  private Mono<String> renewing(UUID id, UUID lease) {
    return Flux.interval(RENEWAL).concatMap(tick -> due.renew(id, lease)).then(Mono.never());
  }

  private Mono<Void> succeeded(UUID id, UUID lease, String result) {
    return due.end(id, lease)
        .filter(mine -> mine)
        .flatMap(
            mine -> store(id, result).then(rows.advance(id, CvJob.EXTRACTING, CvJob.EXTRACTED)))
        .as(transactions::transactional);
  }

  private Mono<Void> store(UUID id, String result) {
    return database
        .sql(
            """
            INSERT INTO extractions (job_id, result) VALUES (:job, :result)
            ON CONFLICT (job_id) DO UPDATE SET result = excluded.result, created_at = now()
            """)
        .bind("job", id)
        .bind("result", result)
        .then();
  }

  /** The document's own fault is final; anything else is tried again. */
  private Mono<Void> unsuccessful(UUID id, UUID lease, Throwable failure) {
    if (failure instanceof ApiException refusal && refusal.status().is4xxClientError()) {
      return failed(id, lease, refusal.getMessage());
    }
    log.warn("Reading {} is put off: {}", id, failure.toString());
    return due.giveBack(id, lease, !(failure instanceof ApiException));
  }

  private Mono<Void> failed(UUID id, UUID lease, String reason) {
    return due.end(id, lease)
        .filter(mine -> mine)
        .flatMap(mine -> rows.fail(id, reason))
        .as(transactions::transactional);
  }
}
