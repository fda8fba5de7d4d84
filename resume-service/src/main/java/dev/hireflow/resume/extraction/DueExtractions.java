package dev.hireflow.resume.extraction;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The table extraction_due: work that was promised in the transaction that stored a file. A row is
 * taken with a lease of 60 s, renewed while the work goes on; one whose holder died is taken again.
 */
@Repository
class DueExtractions {

  private static final String MINE =
      " WHERE resume_id = :resume AND file_version = :version AND lease = :lease";

  private final DatabaseClient database;

  DueExtractions(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> add(StoredFile file) {
    return database
        .sql(
            """
            INSERT INTO extraction_due (resume_id, file_version) VALUES (:resume, :version)
            ON CONFLICT DO NOTHING
            """)
        .bind("resume", file.resumeId())
        .bind("version", file.fileVersion())
        .then();
  }

  /** Whoever has taken a row of these finds it gone and stores nothing. */
  Mono<Void> remove(long resumeId) {
    return database
        .sql("DELETE FROM extraction_due WHERE resume_id = :resume")
        .bind("resume", resumeId)
        .then();
  }

  /** The oldest row that nobody holds; several replicas don't wait for each other. */
  Mono<Due> take(UUID lease) {
    return database
        .sql(
            """
            UPDATE extraction_due d SET lease = :lease, attempts = attempts + 1,
                                        leased_until = now() + interval '60 seconds'
            FROM resume_versions v
            WHERE v.resume_id = d.resume_id AND v.file_version = d.file_version
              AND (d.resume_id, d.file_version) = (
                SELECT resume_id, file_version FROM extraction_due WHERE leased_until <= now()
                ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING d.resume_id, d.file_version, d.attempts, d.lease, v.storage_key
            """)
        .bind("lease", lease)
        .mapProperties(Due.class)
        .one();
  }

  /** Whether the work was still ours to end. */
  Mono<Boolean> end(Due taken) {
    return mine("DELETE FROM extraction_due" + MINE, taken)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  Mono<Void> renew(Due taken) {
    return mine(
            "UPDATE extraction_due SET leased_until = now() + interval '60 seconds'" + MINE, taken)
        .then();
  }

  /**
   * Lets the row be taken again after a pause.
   *
   * @param counted whether this was one of the attempts; waiting for a free reader is none
   */
  Mono<Void> giveBack(Due taken, boolean counted) {
    return mine(
            """
            UPDATE extraction_due SET lease = NULL, leased_until = now() + interval '2 seconds',
                                      attempts = attempts - :uncounted
            """
                + MINE,
            taken)
        .bind("uncounted", counted ? 0 : 1)
        .then();
  }

  private DatabaseClient.GenericExecuteSpec mine(String sql, Due taken) {
    return database
        .sql(sql)
        .bind("resume", taken.resumeId)
        .bind("version", taken.fileVersion)
        .bind("lease", taken.lease);
  }

  record Due(long resumeId, int fileVersion, int attempts, UUID lease, String storageKey) {

    StoredFile file() {
      return new StoredFile(resumeId, fileVersion);
    }
  }
}
