package dev.hireflow.resume.cvjob;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The table extraction_due: work that was promised in the transaction that stored or claimed a
 * file. A row is taken with a lease of 60 s, renewed while the work goes on; one whose holder died
 * is taken again.
 */
@Repository
class DueExtractions {

  private final DatabaseClient database;

  DueExtractions(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> add(UUID jobId) {
    return database
        .sql("INSERT INTO extraction_due (job_id) VALUES (:job) ON CONFLICT DO NOTHING")
        .bind("job", jobId)
        .then();
  }

  /** The oldest row that nobody holds; several replicas don't wait for each other. */
  Mono<Due> take(UUID lease) {
    return database
        .sql(
            """
            UPDATE extraction_due SET lease = :lease, attempts = attempts + 1,
                                      leased_until = now() + interval '60 seconds'
            WHERE job_id = (
              SELECT job_id FROM extraction_due WHERE leased_until <= now()
              ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING job_id, attempts
            """)
        .bind("lease", lease)
        .mapProperties(Due.class)
        .one();
  }

  /** Whether the work was still ours to end. */
  Mono<Boolean> end(UUID jobId, UUID lease) {
    return database
        .sql("DELETE FROM extraction_due WHERE job_id = :job AND lease = :lease")
        .bind("job", jobId)
        .bind("lease", lease)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  Mono<Void> renew(UUID jobId, UUID lease) {
    return database
        .sql(
            """
            UPDATE extraction_due SET leased_until = now() + interval '60 seconds'
            WHERE job_id = :job AND lease = :lease
            """)
        .bind("job", jobId)
        .bind("lease", lease)
        .then();
  }

  /**
   * Lets the row be taken again after a pause.
   *
   * @param counted whether this was one of the attempts; waiting for a free reader is none
   */
  Mono<Void> giveBack(UUID jobId, UUID lease, boolean counted) {
    return database
        .sql(
            """
            UPDATE extraction_due SET lease = NULL, leased_until = now() + interval '2 seconds',
                                      attempts = attempts - :uncounted
            WHERE job_id = :job AND lease = :lease
            """)
        .bind("job", jobId)
        .bind("lease", lease)
        .bind("uncounted", counted ? 0 : 1)
        .then();
  }

  record Due(UUID jobId, int attempts) {}
}
