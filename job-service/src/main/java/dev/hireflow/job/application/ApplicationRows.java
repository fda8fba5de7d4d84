package dev.hireflow.job.application;

import dev.hireflow.platform.web.Page;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table job_applications. Changes are for use in a transaction that holds the posting. */
@Repository
class ApplicationRows {

  private static final String SELECT =
      """
      SELECT a.id, a.job_id, a.candidate_id, a.resume_id, a.resume_version, a.status,
             a.cover_letter, a.applied_at, a.reviewed_at, p.recruiter_id, p.title AS job_title,
             p.company_name, p.version AS posting_version, u.name AS candidate_name,
             u.email AS candidate_email
      FROM job_applications a
      JOIN job_postings p ON p.id = a.job_id
      JOIN known_users u ON u.id = a.candidate_id
      """;

  private final DatabaseClient database;

  ApplicationRows(DatabaseClient database) {
    this.database = database;
  }

  /** The id; empty when the candidate has applied already and not withdrawn since. */
  Mono<Long> insert(NewApplication application) {
    return database
        .sql(
            """
            INSERT INTO job_applications AS a
              (job_id, candidate_id, resume_id, resume_version, cover_letter)
            VALUES (:jobId, :candidateId, :resumeId, :resumeVersion, :coverLetter)
            ON CONFLICT (job_id, candidate_id) DO UPDATE
              SET resume_id = excluded.resume_id, resume_version = excluded.resume_version,
                  cover_letter = excluded.cover_letter, status = 'pending', applied_at = now(),
                  reviewed_at = NULL
              WHERE a.status = 'withdrawn'
            RETURNING id
            """)
        .bindProperties(application)
        .mapValue(Long.class)
        .one();
  }

  Mono<Application> find(long id) {
    return database
        .sql(SELECT + "WHERE a.id = :id")
        .bind("id", id)
        .mapProperties(Application.class)
        .one();
  }

  /** Sets it withdrawn. */
  Mono<Void> withdraw(long id) {
    return database
        .sql("UPDATE job_applications SET status = 'withdrawn' WHERE id = :id")
        .bind("id", id)
        .then();
  }

  /** Sets what the recruiter has decided. */
  Mono<Void> move(long id, ApplicationStatus next) {
    return database
        .sql(
            """
            UPDATE job_applications
            SET status = :status, reviewed_at = coalesce(reviewed_at, now()) WHERE id = :id
            """)
        .bind("id", id)
        .bind("status", next.id())
        .then();
  }

  /** The newest first, one more than asked for. */
  Flux<Application> list(Listing listing, Page page) {
    return database
        .sql(
            SELECT
                + "WHERE a.id < :before AND "
                + listing.sql()
                + " ORDER BY a.id DESC LIMIT :limit OFFSET :offset")
        .bindValues(listing.values())
        .bind("before", page.before())
        .bind("limit", page.limit() + 1)
        .bind("offset", page.offset())
        .mapProperties(Application.class)
        .all();
  }

  Mono<Long> count(Listing listing) {
    return database
        .sql("SELECT count(*) FROM job_applications a WHERE " + listing.sql())
        .bindValues(listing.values())
        .mapValue(Long.class)
        .one();
  }
}
