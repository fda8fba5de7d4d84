package dev.hireflow.job.resume;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The table known_resumes. A resume's events may come before its user's, so that its row hangs on
 * no user; a deleted resume keeps its row, so that nothing that comes late brings it back.
 */
@Repository
class ResumeRows {

  private final DatabaseClient database;

  ResumeRows(DatabaseClient database) {
    this.database = database;
  }

  /** Stores what is newer than what we have. */
  Mono<Void> store(KnownResume resume, long version) {
    return database
        .sql(
            """
            INSERT INTO known_resumes AS k (id, user_id, file_version, deleted, version)
            VALUES (:id, :user, :file, :deleted, :version)
            ON CONFLICT (id) DO UPDATE
              SET user_id = excluded.user_id, file_version = excluded.file_version,
                  deleted = excluded.deleted, version = excluded.version
              WHERE k.version < excluded.version AND NOT k.deleted
            """)
        .bind("id", resume.id())
        .bind("user", resume.userId())
        .bind("file", resume.fileVersion())
        .bind("deleted", resume.deleted())
        .bind("version", version)
        .then();
  }

  Mono<KnownResume> find(long id) {
    return database
        .sql("SELECT id, user_id, file_version, deleted FROM known_resumes WHERE id = :id")
        .bind("id", id)
        .mapProperties(KnownResume.class)
        .one();
  }
}
