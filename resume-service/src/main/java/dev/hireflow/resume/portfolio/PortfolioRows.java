package dev.hireflow.resume.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The table portfolios. */
@Repository
class PortfolioRows {

  private final DatabaseClient database;

  PortfolioRows(DatabaseClient database) {
    this.database = database;
  }

  Mono<Portfolio> find(UUID jobId) {
    return database
        .sql("SELECT * FROM portfolios WHERE job_id = :job")
        .bind("job", jobId)
        .mapProperties(Portfolio.class)
        .one();
  }

  Mono<Portfolio> findPublished(String slug) {
    return database
        .sql("SELECT * FROM portfolios WHERE slug = :slug AND published")
        .bind("slug", slug)
        .mapProperties(Portfolio.class)
        .one();
  }

  /** Empty when the job has one already, or when the slug is somebody's. */
  Mono<Portfolio> insert(
      UUID jobId, String slug, String theme, String content, @Nullable String language) {
    DatabaseClient.GenericExecuteSpec insert =
        database
            .sql(
                """
                INSERT INTO portfolios (job_id, slug, theme, content, language)
                VALUES (:job, :slug, :theme, :content, :language)
                ON CONFLICT DO NOTHING
                RETURNING *
                """)
            .bind("job", jobId)
            .bind("slug", slug)
            .bind("theme", theme)
            .bind("content", content);
    return bind(insert, "language", language, String.class).mapProperties(Portfolio.class).one();
  }

  /** Empty when the job has none yet. */
  Mono<Portfolio> renew(
      UUID jobId, @Nullable String theme, String content, @Nullable String language) {
    DatabaseClient.GenericExecuteSpec update =
        database
            .sql(
                """
                UPDATE portfolios SET theme = coalesce(:theme, theme), content = :content,
                                      language = :language, updated_at = now()
                WHERE job_id = :job
                RETURNING *
                """)
            .bind("job", jobId)
            .bind("content", content);
    return bind(bind(update, "theme", theme, String.class), "language", language, String.class)
        .mapProperties(Portfolio.class)
        .one();
  }

  /** What is not given stays; a slug of somebody else's is an error of the unique index. */
  Mono<Portfolio> patch(UUID jobId, PortfolioPatch patch) {
    DatabaseClient.GenericExecuteSpec update =
        database
            .sql(
                """
                UPDATE portfolios
                SET slug = coalesce(:slug, slug), theme = coalesce(:theme, theme),
                    published = coalesce(:published, published),
                    indexed = coalesce(:indexed, indexed), updated_at = now()
                WHERE job_id = :job
                RETURNING *
                """)
            .bind("job", jobId);
    update = bind(update, "slug", patch.slug(), String.class);
    update = bind(update, "theme", patch.theme(), String.class);
    update = bind(update, "published", patch.published(), Boolean.class);
    return bind(update, "indexed", patch.indexed(), Boolean.class)
        .mapProperties(Portfolio.class)
        .one();
  }

  private static <T> DatabaseClient.GenericExecuteSpec bind(
      DatabaseClient.GenericExecuteSpec spec, String name, @Nullable T value, Class<T> type) {
    return value == null ? spec.bindNull(name, type) : spec.bind(name, value);
  }
}
