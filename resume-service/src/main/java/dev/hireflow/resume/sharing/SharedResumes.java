package dev.hireflow.resume.sharing;

import dev.hireflow.platform.web.ApiException;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Resumes by their permanent token, for as long as the link is switched on. */
@Repository
class SharedResumes {

  private final DatabaseClient database;

  SharedResumes(DatabaseClient database) {
    this.database = database;
  }

  /** 404 for a link that does not work, or not any more. */
  Mono<SharedResume> find(String token) {
    return database
        .sql("SELECT * FROM live_resumes WHERE permanent_token = :token AND is_active")
        .bind("token", token)
        .mapProperties(SharedResume.class)
        .one()
        .switchIfEmpty(Mono.error(SharedResumes::notFound));
  }

  /** As {@link #find}, counted and logged by the one statement. */
  Mono<SharedResume> view(String token, Visit visit) {
    DatabaseClient.GenericExecuteSpec view =
        database
            .sql(
                """
                WITH viewed AS (
                  UPDATE resumes SET access_count = access_count + 1,
                                     last_accessed_at = clock_timestamp()
                  WHERE permanent_token = :token AND is_active AND deleted_at IS NULL
                  RETURNING id, access_count, last_accessed_at),
                logged AS (
                  INSERT INTO resume_access_logs (resume_id, ip_address, user_agent, referer)
                  SELECT id, :visitor, :agent, :referer FROM viewed)
                SELECT l.id, l.user_id, l.resume_name, l.permanent_token, l.qr_code_base64,
                       l.is_public, v.access_count, v.last_accessed_at, l.created_at,
                       l.file_version, l.storage_key, l.file_name, l.content_type
                FROM viewed v JOIN live_resumes l ON l.id = v.id
                """)
            .bind("token", token)
            .bind("visitor", visit.visitor());
    return bind(bind(view, "agent", visit.userAgent()), "referer", visit.referer())
        .mapProperties(SharedResume.class)
        .one()
        .switchIfEmpty(Mono.error(SharedResumes::notFound));
  }

  private static DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec spec, String name, @Nullable String value) {
    return value == null ? spec.bindNull(name, String.class) : spec.bind(name, value);
  }

  private static ApiException notFound() {
    return ApiException.notFound("Resume not found");
  }
}
