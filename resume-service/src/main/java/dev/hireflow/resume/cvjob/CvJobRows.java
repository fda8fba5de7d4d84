package dev.hireflow.resume.cvjob;

import dev.hireflow.resume.document.StorageKeys;
import dev.hireflow.resume.document.StoredDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table cv_jobs. */
@Repository
class CvJobRows implements StorageKeys {

  private static final String COLUMNS =
      """
      id, owner_id, resume_id, status, state_no, storage_key, file_name, content_type,
      size_bytes, expires_at
      """;

  private final DatabaseClient database;

  CvJobRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<Instant> insertAnonymous(UUID id, StoredDocument document, Duration lifetime) {
    return insert(
            """
            INSERT INTO cv_jobs
              (id, status, storage_key, file_name, content_type, size_bytes, expires_at)
            VALUES (:id, 'uploaded', :key, :name, :type, :size,
                    now() + make_interval(secs => :lifetime))
            RETURNING expires_at
            """,
            id,
            document)
        .bind("lifetime", (double) lifetime.toSeconds())
        .mapValue(Instant.class)
        .one();
  }

  Mono<Void> insertOwned(UUID id, StoredDocument document, long owner, long resumeId) {
    return insert(
            """
            INSERT INTO cv_jobs (id, owner_id, resume_id, status, storage_key, file_name,
                                 content_type, size_bytes, claimed_at)
            VALUES (:id, :owner, :resume, 'claimed', :key, :name, :type, :size, now())
            """,
            id,
            document)
        .bind("owner", owner)
        .bind("resume", resumeId)
        .then();
  }

  /** Makes the user the owner if nobody is; of racing users exactly one gets the row. */
  Mono<CvJob> claim(UUID id, long owner) {
    return database
        .sql(
            """
            UPDATE cv_jobs SET owner_id = :owner, status = 'claimed', claimed_at = now(),
                               state_no = state_no + 1, expires_at = NULL
            WHERE id = :id AND owner_id IS NULL AND status = 'uploaded' AND expires_at > now()
            RETURNING
            """
                + COLUMNS)
        .bind("id", id)
        .bind("owner", owner)
        .mapProperties(CvJob.class)
        .one();
  }

  Mono<Void> setResume(UUID id, long resumeId) {
    return database
        .sql("UPDATE cv_jobs SET resume_id = :resume WHERE id = :id")
        .bind("id", id)
        .bind("resume", resumeId)
        .then();
  }

  /** Moves the job on; the stored state never goes back. */
  Mono<Void> advance(UUID id, String from, String to) {
    return database
        .sql(
            """
            UPDATE cv_jobs SET status = :to, state_no = state_no + 1
            WHERE id = :id AND status = :from
            """)
        .bind("id", id)
        .bind("from", from)
        .bind("to", to)
        .then();
  }

  /** As {@link #advance(UUID, String, String)}, for the job that a resume came from. */
  Mono<Void> advance(long resumeId, String from, String to) {
    return database
        .sql(
            """
            UPDATE cv_jobs SET status = :to, state_no = state_no + 1
            WHERE resume_id = :resume AND status = :from
            """)
        .bind("resume", resumeId)
        .bind("from", from)
        .bind("to", to)
        .then();
  }

  Mono<CvJob> find(UUID id) {
    return database
        .sql("SELECT " + COLUMNS + " FROM cv_jobs WHERE id = :id")
        .bind("id", id)
        .mapProperties(CvJob.class)
        .one();
  }

  /** Marks what nobody claimed in time; its bytes can go. */
  Flux<String> expire() {
    return database
        .sql(
            """
            UPDATE cv_jobs SET status = 'expired', state_no = state_no + 1
            WHERE owner_id IS NULL AND status = 'uploaded' AND expires_at < now()
            RETURNING storage_key
            """)
        .mapValue(String.class)
        .all();
  }

  Mono<Long> forgetExpired() {
    return database
        .sql(
            """
            DELETE FROM cv_jobs
            WHERE owner_id IS NULL AND status = 'expired' AND expires_at < now() - interval '30 days'
            """)
        .fetch()
        .rowsUpdated();
  }

  @Override
  public Flux<String> inUse(List<String> storageKeys) {
    return database
        .sql(
            """
            SELECT storage_key FROM cv_jobs
            WHERE storage_key = ANY (:keys) AND status <> 'expired'
            """)
        .bind("keys", storageKeys.toArray(String[]::new))
        .mapValue(String.class)
        .all();
  }

  private DatabaseClient.GenericExecuteSpec insert(String sql, UUID id, StoredDocument document) {
    return database
        .sql(sql)
        .bind("id", id)
        .bind("key", document.key())
        .bind("name", document.fileName())
        .bind("type", document.contentType())
        .bind("size", document.size());
  }
}
