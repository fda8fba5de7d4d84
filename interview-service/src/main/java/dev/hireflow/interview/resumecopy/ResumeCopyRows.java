package dev.hireflow.interview.resumecopy;

import dev.hireflow.contracts.event.ResumeStored;
import dev.hireflow.interview.resumecopy.ResumeCopies.ResumeCopyRow;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The table resume_copies. A user who is not known here yet has no copies: their resume is asked
 * for at its owner. A row that was deleted stays so whatever arrives after it.
 */
@Repository
class ResumeCopyRows {

  private final DatabaseClient database;

  ResumeCopyRows(DatabaseClient database) {
    this.database = database;
  }

  /** Newer facts only; what an older file said is forgotten. */
  Mono<Void> upsertFacts(ResumeStored resume, String fileName, long version) {
    return database
        .sql(
            """
            INSERT INTO resume_copies AS c
              (resume_id, user_id, version, file_version, file_name, is_primary)
            SELECT :id, u.id, :version, :file, :name, :primary
            FROM known_users u WHERE u.id = :user FOR KEY SHARE
            ON CONFLICT (resume_id) DO UPDATE
              SET version = excluded.version, file_version = excluded.file_version,
                  file_name = excluded.file_name, is_primary = excluded.is_primary,
                  document = CASE WHEN c.document_file_version >= excluded.file_version
                                  THEN c.document END,
                  document_file_version = CASE
                                  WHEN c.document_file_version >= excluded.file_version
                                  THEN c.document_file_version END,
                  heard_at = clock_timestamp()
              WHERE c.deleted_at IS NULL AND c.version < excluded.version
            """)
        .bind("id", resume.id())
        .bind("user", resume.userId())
        .bind("version", version)
        .bind("file", resume.fileVersion())
        .bind("name", fileName)
        .bind("primary", resume.primary())
        .then();
  }

  /** What the current file says, or one that we have yet to hear of. */
  Mono<Void> upsertDocument(long resumeId, long userId, int fileVersion, String document) {
    return database
        .sql(
            """
            INSERT INTO resume_copies AS c
              (resume_id, user_id, version, file_version, file_name, is_primary, document,
               document_file_version)
            SELECT :id, u.id, 0, :file, '', false, :document, :file
            FROM known_users u WHERE u.id = :user FOR KEY SHARE
            ON CONFLICT (resume_id) DO UPDATE
              SET document = excluded.document,
                  document_file_version = excluded.document_file_version
              WHERE c.deleted_at IS NULL
                AND greatest(c.file_version, c.document_file_version)
                    <= excluded.document_file_version
                AND c.document IS DISTINCT FROM excluded.document
            """)
        .bind("id", resumeId)
        .bind("user", userId)
        .bind("file", fileVersion)
        .bind("document", document)
        .then();
  }

  /** Nothing stays but the id, so that what was said before can't bring it back. */
  Mono<Void> bury(long resumeId, long version) {
    return database
        .sql(
            """
            INSERT INTO resume_copies AS c
              (resume_id, version, file_version, file_name, is_primary, deleted_at)
            VALUES (:id, :version, 0, '', false, now())
            ON CONFLICT (resume_id) DO UPDATE
              SET user_id = NULL, version = excluded.version, file_version = 0, file_name = '',
                  is_primary = false, document = NULL, document_file_version = NULL,
                  deleted_at = coalesce(c.deleted_at, now())
            """)
        .bind("id", resumeId)
        .bind("version", version)
        .then();
  }

  Mono<ResumeCopyRow> findPrimary(long userId) {
    return database
        .sql(
            """
            SELECT resume_id, file_version, file_name,
                   CASE WHEN document_file_version = file_version THEN document END AS document
            FROM resume_copies
            WHERE user_id = :user AND is_primary AND deleted_at IS NULL
            ORDER BY heard_at DESC LIMIT 1
            """)
        .bind("user", userId)
        .mapProperties(ResumeCopyRow.class)
        .one();
  }

  /** Topics keep seven days: nothing older can still bring a deleted resume back. */
  Mono<Long> forgetBuried() {
    return database
        .sql("DELETE FROM resume_copies WHERE deleted_at < now() - interval '9 days'")
        .fetch()
        .rowsUpdated();
  }
}
