package dev.hireflow.job.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What has become of applications, step by step. */
@Repository
class HistoryRows {

  private final DatabaseClient database;

  HistoryRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<Void> add(long applicationId, ApplicationStatus status, long by, @Nullable String note) {
    DatabaseClient.GenericExecuteSpec insert =
        database
            .sql(
                """
                INSERT INTO application_history (application_id, status, note, changed_by)
                VALUES (:application, :status, :note, :by)
                """)
            .bind("application", applicationId)
            .bind("status", status.id())
            .bind("by", by);
    return (note == null ? insert.bindNull("note", String.class) : insert.bind("note", note))
        .then();
  }

  /** The oldest first. */
  Flux<Step> list(long applicationId) {
    return database
        .sql(
            """
            SELECT status, note, changed_at FROM application_history
            WHERE application_id = :application ORDER BY id
            """)
        .bind("application", applicationId)
        .mapProperties(Step.class)
        .all();
  }

  record Step(String status, @Nullable String note, Instant changedAt) {}
}
