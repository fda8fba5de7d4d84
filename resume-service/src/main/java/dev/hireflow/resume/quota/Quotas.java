package dev.hireflow.resume.quota;

import dev.hireflow.contracts.event.UploadCounted;
import dev.hireflow.contracts.event.UserRegistered;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.platform.user.UserArrived;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.resume.settings.ResumeProperties;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts accepted uploads; the limit holds however many arrive at once. */
@Component
public class Quotas implements UserArrived {

  private final DatabaseClient database;
  private final EventPublisher events;
  private final ResumeProperties properties;

  Quotas(DatabaseClient database, EventPublisher events, ResumeProperties properties) {
    this.database = database;
    this.events = events;
    this.properties = properties;
  }

  @Override
  public Mono<Void> on(UserRegistered user) {
    Integer own = user.uploadLimit();
    return database
        .sql(
            """
            INSERT INTO quotas (user_id, upload_limit) VALUES (:user, :limit)
            ON CONFLICT DO NOTHING
            """)
        .bind("user", user.id())
        .bind("limit", own == null ? properties.uploadLimit() : own)
        .then();
  }

  /**
   * Counts one upload in the caller's transaction and tells auth-service. The row stays locked to
   * its end, so the events keep the order of the counts.
   *
   * @param uploadId what was accepted
   * @return 429 at the limit, which rolls the caller's transaction back
   */
  public Mono<Usage> count(long userId, String uploadId) {
    return database
        .sql(
            """
            UPDATE quotas SET used = used + 1 WHERE user_id = :user AND used < upload_limit
            RETURNING used, upload_limit
            """)
        .bind("user", userId)
        .mapProperties(Usage.class)
        .one()
        .switchIfEmpty(Mono.error(Quotas::reached))
        .delayUntil(usage -> events.publish(counted(userId, uploadId, usage), usage.used()));
  }

  /**
   * Holds off every other change to what the user keeps, until the caller's transaction ends.
   * {@link #count} does the same.
   */
  public Mono<Void> lock(long userId) {
    return database
        .sql("SELECT used FROM quotas WHERE user_id = :user FOR UPDATE")
        .bind("user", userId)
        .fetch()
        .one()
        .then();
  }

  public Mono<Usage> find(long userId) {
    return database
        .sql("SELECT used, upload_limit FROM quotas WHERE user_id = :user")
        .bind("user", userId)
        .mapProperties(Usage.class)
        .one();
  }

  private static UploadCounted counted(long userId, String uploadId, Usage usage) {
    return new UploadCounted(
        uploadId, userId, usage.used(), usage.uploadLimit(), usage.remaining());
  }

  private static ApiException reached() {
    return new ApiException(ErrorCode.UPLOAD_LIMIT_REACHED, "The upload limit is reached");
  }
}
