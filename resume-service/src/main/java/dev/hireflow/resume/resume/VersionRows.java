package dev.hireflow.resume.resume;

import dev.hireflow.resume.document.StorageKeys;
import java.time.Duration;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files of a resume in the table resume_versions. */
@Repository
class VersionRows implements StorageKeys {

  /** Replacing is free, so that what it leaves behind has a bound of its own. */
  private static final int KEPT_FILES = 20;

  private static final String COLUMNS =
      "file_version, storage_key, file_name, content_type, size_bytes, created_at";

  private final DatabaseClient database;

  VersionRows(DatabaseClient database) {
    this.database = database;
  }

  /** The newest first. */
  Flux<Version> list(long resumeId) {
    return database
        .sql(
            "SELECT "
                + COLUMNS
                + " FROM resume_versions WHERE resume_id = :id ORDER BY file_version DESC")
        .bind("id", resumeId)
        .mapProperties(Version.class)
        .all();
  }

  Mono<Version> find(long resumeId, int version) {
    return database
        .sql(
            "SELECT "
                + COLUMNS
                + " FROM resume_versions WHERE resume_id = :id AND file_version = :version")
        .bind("id", resumeId)
        .bind("version", version)
        .mapProperties(Version.class)
        .one();
  }

  /**
   * The keys of the files that are too many; a file that was restored counts once, one that an
   * application holds on to stays.
   */
  Flux<String> dropOldest(long resumeId) {
    return database
        .sql(
            """
            DELETE FROM resume_versions v WHERE v.resume_id = :id AND v.storage_key IN (
              SELECT storage_key FROM resume_versions WHERE resume_id = :id
              GROUP BY storage_key ORDER BY max(file_version) DESC OFFSET :kept)
              AND NOT EXISTS (SELECT FROM pinned_files p WHERE p.storage_key = v.storage_key)
            RETURNING storage_key
            """)
        .bind("id", resumeId)
        .bind("kept", KEPT_FILES)
        .mapValue(String.class)
        .all()
        .distinct();
  }

  /** The files of resumes that were deleted so long ago; their rows are gone with this. */
  Flux<String> purge(Duration deletedFor) {
    return database
        .sql(
            """
            DELETE FROM resume_versions v USING resumes r
            WHERE r.id = v.resume_id AND r.deleted_at < now() - make_interval(secs => :delay)
              AND NOT EXISTS (SELECT FROM pinned_files p WHERE p.storage_key = v.storage_key)
            RETURNING v.storage_key
            """)
        .bind("delay", (double) deletedFor.toSeconds())
        .mapValue(String.class)
        .all();
  }

  Mono<Void> forgetDeleted() {
    return database
        .sql(
            """
            DELETE FROM resumes r WHERE r.deleted_at IS NOT NULL
              AND NOT EXISTS (SELECT FROM resume_versions v WHERE v.resume_id = r.id)
            """)
        .then();
  }

  @Override
  public Flux<String> inUse(List<String> storageKeys) {
    return database
        .sql("SELECT storage_key FROM resume_versions WHERE storage_key = ANY (:keys)")
        .bind("keys", storageKeys.toArray(String[]::new))
        .mapValue(String.class)
        .all();
  }
}
