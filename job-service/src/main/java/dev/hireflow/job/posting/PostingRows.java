package dev.hireflow.job.posting;

import dev.hireflow.platform.web.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table job_postings. Changes are for use in a transaction and count themselves. */
@Repository
class PostingRows {

  private static final String COLUMNS =
      """
      id, recruiter_id, title, company_name, location, job_type, experience_level, description,
      requirements, salary_range, is_active, views_count, applications_count, created_at,
      updated_at, expires_at, version\
      """;
  private static final String OPEN = "(" + PostingStatus.OPEN.sql() + ")";
  private static final String CHANGED = "version = version + 1, updated_at = now()";
  private static final String RETURNING = " WHERE id = :id RETURNING " + COLUMNS;

  private final DatabaseClient database;

  PostingRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<JobPosting> insert(long recruiterId, PostingContent content) {
    return one(
        database
            .sql(
                """
                INSERT INTO job_postings (recruiter_id, title, company_name, location, job_type,
                  experience_level, description, requirements, salary_range, expires_at)
                VALUES (:recruiter, :title, :companyName, :location, :jobType, :experienceLevel,
                  :description, :requirements, :salaryRange, :expiresAt)
                RETURNING
                """
                    + COLUMNS)
            .bindProperties(content)
            .bind("recruiter", recruiterId));
  }

  Mono<JobPosting> rewrite(long id, PostingContent content) {
    return one(
        database
            .sql(
                """
                UPDATE job_postings SET title = :title, company_name = :companyName,
                  location = :location, job_type = :jobType, experience_level = :experienceLevel,
                  description = :description, requirements = :requirements,
                  salary_range = :salaryRange, expires_at = :expiresAt,
                """
                    + CHANGED
                    + RETURNING)
            .bindProperties(content)
            .bind("id", id));
  }

  Mono<JobPosting> close(long id) {
    return one(
        database
            .sql("UPDATE job_postings SET is_active = false, " + CHANGED + RETURNING)
            .bind("id", id));
  }

  /** Opens it until then; null keeps the end that it has. */
  Mono<JobPosting> open(long id, @Nullable Instant until) {
    String end = until == null ? "" : "expires_at = :until, ";
    DatabaseClient.GenericExecuteSpec update =
        database
            .sql("UPDATE job_postings SET is_active = true, " + end + CHANGED + RETURNING)
            .bind("id", id);
    return one(until == null ? update : update.bind("until", until));
  }

  /** Counts a view by somebody else, if the posting is open. */
  Mono<JobPosting> view(long id, long viewerId) {
    return one(
        database
            .sql(
                "UPDATE job_postings SET views_count = views_count + 1 WHERE id = :id"
                    + " AND recruiter_id <> :viewer AND "
                    + OPEN
                    + " RETURNING "
                    + COLUMNS)
            .bind("id", id)
            .bind("viewer", viewerId));
  }

  /** Counts an application, if the posting is open; the row stays locked. */
  Mono<JobPosting> takeApplication(long id) {
    return one(
        database
            .sql(
                "UPDATE job_postings SET applications_count = applications_count + 1,"
                    + " version = version + 1 WHERE id = :id AND "
                    + OPEN
                    + " RETURNING "
                    + COLUMNS)
            .bind("id", id));
  }

  /** Counts a change of an application, and fewer or more of them. */
  Mono<JobPosting> countApplicationChange(long id, int more) {
    return one(
        database
            .sql(
                "UPDATE job_postings SET applications_count = applications_count + :more,"
                    + " version = version + 1"
                    + RETURNING)
            .bind("id", id)
            .bind("more", more));
  }

  Mono<JobPosting> find(long id) {
    return one(
        database.sql("SELECT " + COLUMNS + " FROM job_postings WHERE id = :id").bind("id", id));
  }

  /** Holds off every other change of the posting and its applications. */
  Mono<JobPosting> lock(long id) {
    return one(
        database
            .sql("SELECT " + COLUMNS + " FROM job_postings WHERE id = :id FOR UPDATE")
            .bind("id", id));
  }

  /** As {@link #lock(long)}; nobody else's posting is held up. */
  Mono<JobPosting> lockOwn(long id, long recruiterId) {
    return one(
        database
            .sql(
                "SELECT "
                    + COLUMNS
                    + " FROM job_postings WHERE id = :id AND recruiter_id = :recruiter FOR UPDATE")
            .bind("id", id)
            .bind("recruiter", recruiterId));
  }

  /** A recruiter's own, the newest first, one more than asked for. */
  Flux<JobPosting> list(long recruiterId, @Nullable PostingStatus status, Page page) {
    return database
        .sql(
            "SELECT "
                + COLUMNS
                + " FROM job_postings WHERE recruiter_id = :recruiter AND id < :before"
                + and(status)
                + " ORDER BY id DESC LIMIT :limit OFFSET :offset")
        .bind("recruiter", recruiterId)
        .bind("before", page.before())
        .bind("limit", page.limit() + 1)
        .bind("offset", page.offset())
        .mapProperties(JobPosting.class)
        .all();
  }

  Mono<Long> count(long recruiterId, @Nullable PostingStatus status) {
    return database
        .sql("SELECT count(*) FROM job_postings WHERE recruiter_id = :recruiter" + and(status))
        .bind("recruiter", recruiterId)
        .mapValue(Long.class)
        .one();
  }

  private static String and(@Nullable PostingStatus status) {
    return status == null ? "" : " AND (" + status.sql() + ")";
  }

  private static Mono<JobPosting> one(DatabaseClient.GenericExecuteSpec statement) {
    return statement.mapProperties(JobPosting.class).one();
  }
}
