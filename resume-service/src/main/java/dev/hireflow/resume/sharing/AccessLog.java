package dev.hireflow.resume.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.platform.web.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The views of shared resumes, one by one. */
@Repository
class AccessLog {

  private final DatabaseClient database;

  AccessLog(DatabaseClient database) {
    this.database = database;
  }

  /** The newest first, one more than asked for. */
  Flux<Entry> list(long resumeId, Page page) {
    return database
        .sql(
            """
            SELECT id, accessed_at, ip_address AS ip, user_agent, referer FROM resume_access_logs
            WHERE resume_id = :resume AND id < :before
            ORDER BY id DESC LIMIT :limit OFFSET :offset
            """)
        .bind("resume", resumeId)
        .bind("before", page.before())
        .bind("limit", page.limit() + 1)
        .bind("offset", page.offset())
        .mapProperties(Entry.class)
        .all();
  }

  Mono<Long> count(long resumeId) {
    return database
        .sql("SELECT count(*) FROM resume_access_logs WHERE resume_id = :resume")
        .bind("resume", resumeId)
        .mapValue(Long.class)
        .one();
  }

  Flux<DayViews> byDay(long resumeId) {
    return database
        .sql(
            """
            SELECT (accessed_at AT TIME ZONE 'UTC')::date AS date, count(*) AS views
            FROM resume_access_logs WHERE resume_id = :resume GROUP BY 1 ORDER BY 1
            """)
        .bind("resume", resumeId)
        .mapProperties(DayViews.class)
        .all();
  }

  /** The twenty that sent most visitors; null for those who came by themselves. */
  Flux<RefererViews> byReferer(long resumeId) {
    return database
        .sql(
            """
            SELECT referer, count(*) AS views FROM resume_access_logs WHERE resume_id = :resume
            GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20
            """)
        .bind("resume", resumeId)
        .mapProperties(RefererViews.class)
        .all();
  }

  Mono<Void> forget(Duration olderThan) {
    return database
        .sql(
            """
            DELETE FROM resume_access_logs
            WHERE accessed_at < now() - make_interval(secs => :age)
            """)
        .bind("age", (double) olderThan.toSeconds())
        .then();
  }

  /** One view; {@code ip} is a hash by default. */
  record Entry(
      @JsonIgnore long id,
      @JsonProperty("accessed_at") Instant accessedAt,
      @Nullable String ip,
      @JsonProperty("user_agent") @Nullable String userAgent,
      @Nullable String referer) {}

  record DayViews(LocalDate date, long views) {}

  record RefererViews(@Nullable String referer, long views) {}
}
