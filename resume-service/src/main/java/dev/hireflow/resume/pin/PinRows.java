package dev.hireflow.resume.pin;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The table pins. */
@Repository
class PinRows {

  private final DatabaseClient database;

  PinRows(DatabaseClient database) {
    this.database = database;
  }

  /** Of an application that was not withdrawn. */
  Mono<Pin> find(long applicationId) {
    return database
        .sql(
            """
            SELECT p.application_id, p.candidate_id, p.recruiter_id, p.resume_id, p.file_version,
                   v.storage_key, v.file_name, v.content_type, v.size_bytes, v.created_at
            FROM pins p JOIN resume_versions v USING (resume_id, file_version)
            WHERE p.application_id = :id AND NOT p.withdrawn
            """)
        .bind("id", applicationId)
        .mapProperties(Pin.class)
        .one();
  }

  /** Of a file that is not there any more, nothing is kept. */
  Mono<Void> store(PinRow pin) {
    return database
        .sql(
            """
            INSERT INTO pins AS p (application_id, candidate_id, recruiter_id, resume_id,
                                   file_version, withdrawn, version)
            SELECT :id, :candidate, :recruiter, v.resume_id, v.file_version, :withdrawn, :version
            FROM resume_versions v WHERE v.resume_id = :resume AND v.file_version = :file
            ON CONFLICT (application_id) DO UPDATE
              SET resume_id = excluded.resume_id, file_version = excluded.file_version,
                  withdrawn = excluded.withdrawn, version = excluded.version
              WHERE p.version < excluded.version
            """)
        .bind("id", pin.applicationId())
        .bind("candidate", pin.candidateId())
        .bind("recruiter", pin.recruiterId())
        .bind("resume", pin.resumeId())
        .bind("file", pin.fileVersion())
        .bind("withdrawn", pin.withdrawn())
        .bind("version", pin.version())
        .then();
  }
}
