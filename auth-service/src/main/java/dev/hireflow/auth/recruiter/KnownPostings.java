package dev.hireflow.auth.recruiter;

import dev.hireflow.contracts.event.PostingFact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** job-service's postings by their events. */
@Repository
class KnownPostings {

  private static final int SHOWN = 50;

  private final DatabaseClient database;

  KnownPostings(DatabaseClient database) {
    this.database = database;
  }

  /** The latest open ones. */
  Flux<KnownPosting> open(long recruiterId) {
    return database
        .sql(
            """
            SELECT title, company_name, location, job_type, created_at FROM known_postings
            WHERE recruiter_id = :recruiter AND active
              AND (expires_at IS NULL OR expires_at > now())
            ORDER BY created_at DESC LIMIT :limit
            """)
        .bind("recruiter", recruiterId)
        .bind("limit", SHOWN)
        .mapProperties(KnownPosting.class)
        .all();
  }

  /** Of a recruiter who is gone, nothing is kept. */
  Mono<Void> store(PostingFact posting, long version) {
    DatabaseClient.GenericExecuteSpec insert =
        database
            .sql(
                """
                INSERT INTO known_postings AS k
                  (id, recruiter_id, title, company_name, location, job_type, experience_level,
                   active, created_at, expires_at, version)
                SELECT :id, u.id, :title, :company, :location, :type, :level, :active, :created,
                       :expires, :version
                FROM users u WHERE u.id = :recruiter
                ON CONFLICT (id) DO UPDATE
                  SET title = excluded.title, company_name = excluded.company_name,
                      location = excluded.location, job_type = excluded.job_type,
                      experience_level = excluded.experience_level, active = excluded.active,
                      expires_at = excluded.expires_at, version = excluded.version
                  WHERE k.version < excluded.version
                """)
            .bind("id", posting.id())
            .bind("recruiter", posting.recruiterId())
            .bind("title", posting.title())
            .bind("company", posting.companyName())
            .bind("active", posting.active())
            .bind("created", posting.createdAt())
            .bind("version", version);
    insert = bind(insert, "location", posting.location(), String.class);
    insert = bind(insert, "type", posting.jobType(), String.class);
    insert = bind(insert, "level", posting.experienceLevel(), String.class);
    return bind(insert, "expires", posting.expiresAt(), Instant.class).then();
  }

  private static <T> DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec spec, String name, @Nullable T value, Class<T> type) {
    return value == null ? spec.bindNull(name, type) : spec.bind(name, value);
  }
}
