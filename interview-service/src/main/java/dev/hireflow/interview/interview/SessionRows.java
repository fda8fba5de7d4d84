package dev.hireflow.interview.interview;

import dev.hireflow.platform.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table interview_sessions. */
@Repository
class SessionRows {

  private static final String SELECT =
      """
      SELECT s.*, q.kind, q.topic, q.text, q.grounded_in,
             (SELECT round(avg(a.score))::integer FROM interview_questions a
              WHERE a.session_id = s.id) AS score
      FROM interview_sessions s
      LEFT JOIN interview_questions q ON q.session_id = s.id AND q.position = s.answered
      """;

  private final DatabaseClient database;

  SessionRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> insert(NewSession session) {
    DatabaseClient.GenericExecuteSpec insert =
        database
            .sql(
                """
                INSERT INTO interview_sessions (id, user_id, domain, difficulty, mode, resume_id,
                                                resume_version, resume_file_name, total)
                VALUES (:id, :user, :domain, :difficulty, :mode, :resume, :version, :file, :total)
                """)
            .bind("id", session.id())
            .bind("user", session.userId())
            .bind("domain", session.domain().id())
            .bind("difficulty", session.difficulty().id())
            .bind("mode", session.material().mode())
            .bind("total", session.questions().size());
    return bind(insert, session.material().used()).then();
  }

  Mono<SessionRow> find(UUID id, long userId) {
    return database
        .sql(SELECT + "WHERE s.id = :id AND s.user_id = :user")
        .bind("id", id)
        .bind("user", userId)
        .mapProperties(SessionRow.class)
        .one();
  }

  /**
   * Keeps others from answering until the caller's transaction ends. Locked by itself: a join would
   * see the question that was the current one before the wait.
   */
  Mono<Void> lock(UUID id, long userId) {
    return database
        .sql("SELECT 1 FROM interview_sessions WHERE id = :id AND user_id = :user FOR UPDATE")
        .bind("id", id)
        .bind("user", userId)
        .then();
  }

  /** The newest first, one more than asked for. */
  Flux<SessionRow> list(long userId, Page page) {
    return database
        .sql(
            SELECT
                + """
                WHERE s.user_id = :user AND s.number < :before
                ORDER BY s.number DESC LIMIT :limit OFFSET :offset
                """)
        .bind("user", userId)
        .bind("before", page.before())
        .bind("limit", page.limit() + 1)
        .bind("offset", page.offset())
        .mapProperties(SessionRow.class)
        .all();
  }

  Mono<Long> count(long userId) {
    return database
        .sql("SELECT count(*) FROM interview_sessions WHERE user_id = :user")
        .bind("user", userId)
        .mapValue(Long.class)
        .one();
  }

  Mono<Void> countAnswer(UUID id) {
    return database
        .sql(
            """
            UPDATE interview_sessions
            SET answered = answered + 1,
                completed_at = CASE WHEN answered + 1 = total THEN now() END
            WHERE id = :id
            """)
        .bind("id", id)
        .then();
  }

  /** Whether there was one. */
  Mono<Boolean> delete(UUID id, long userId) {
    return database
        .sql("DELETE FROM interview_sessions WHERE id = :id AND user_id = :user")
        .bind("id", id)
        .bind("user", userId)
        .fetch()
        .rowsUpdated()
        .map(rows -> rows == 1);
  }

  private static DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec insert, @Nullable ResumeUsed used) {
    return used == null
        ? insert
            .bindNull("resume", Long.class)
            .bindNull("version", Integer.class)
            .bindNull("file", String.class)
        : insert
            .bind("resume", used.resumeId())
            .bind("version", used.version())
            .bind("file", used.fileName());
  }
}
