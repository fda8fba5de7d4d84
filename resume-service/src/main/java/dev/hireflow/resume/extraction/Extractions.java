package dev.hireflow.resume.extraction;

import java.time.Duration;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What stored files say, as far as they have been read. */
@Service
public class Extractions {

  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final DueExtractions due;
  private final DatabaseClient database;
  private final TransactionalOperator transactions;
  private final List<ExtractionListener> listeners;

  Extractions(
      DueExtractions due,
      DatabaseClient database,
      TransactionalOperator transactions,
      List<ExtractionListener> listeners) {
    this.due = due;
    this.database = database;
    this.transactions = transactions;
    this.listeners = listeners;
  }

  /** Promises, in the caller's transaction, that the file will be read. */
  public Mono<Void> promise(StoredFile file) {
    return due.add(file);
  }

  /**
   * Nobody waits any more for what is still to be read of a resume; in the caller's transaction.
   */
  public Mono<Void> dismiss(long resumeId) {
    return due.remove(resumeId);
  }

  /** Gives a file that could not be read another chance; else nothing happens. */
  public Mono<Void> retry(StoredFile file) {
    return database
        .sql(
            """
            DELETE FROM extractions
            WHERE resume_id = :resume AND file_version = :version AND failure IS NOT NULL
            """)
        .bind("resume", file.resumeId())
        .bind("version", file.fileVersion())
        .fetch()
        .rowsUpdated()
        .filter(rows -> rows == 1)
        .flatMap(failed -> due.add(file).thenMany(retried(file)).then())
        .as(transactions::transactional);
  }

  public Mono<Extraction> find(StoredFile file) {
    return read(file).defaultIfEmpty(Extraction.PENDING);
  }

  /** Waits until the file has been read; pending only when that takes longer than 20 s. */
  public Mono<Extraction> await(StoredFile file) {
    return Mono.defer(() -> read(file))
        .repeatWhenEmpty(polls -> polls.delayElements(POLL))
        .timeout(LONGEST_WAIT, Mono.just(Extraction.PENDING));
  }

  private Mono<Extraction> read(StoredFile file) {
    return database
        .sql(
            """
            SELECT result, failure FROM extractions
            WHERE resume_id = :resume AND file_version = :version
            """)
        .bind("resume", file.resumeId())
        .bind("version", file.fileVersion())
        .mapProperties(Extraction.class)
        .one();
  }

  private Flux<Void> retried(StoredFile file) {
    return Flux.fromIterable(listeners).concatMap(listener -> listener.onRetry(file));
  }
}
