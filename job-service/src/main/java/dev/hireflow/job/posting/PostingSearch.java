package dev.hireflow.job.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Finds open postings. */
@Repository
class PostingSearch {

  private static final String COLUMNS =
      """
      id, title, company_name, location, job_type, experience_level, salary_range, created_at,
      updated_at, expires_at\
      """;

  /** A whole number, so that a cursor can say it exactly; long texts get no bonus. */
  private static final String SCORE =
      "(1e9 * ts_rank(search, " + Conditions.WORDS + ", 1))::bigint";

  private final DatabaseClient database;

  PostingSearch(DatabaseClient database) {
    this.database = database;
  }

  Mono<PostingsResponse> list(PostingQuery query) {
    Conditions conditions = Conditions.of(query);
    return part(query, conditions)
        .flatMap(answer ->
            query.cursor() == null ? count(conditions).map(answer::withTotal) : Mono.just(answer))
        .flatMap(answer ->
            query.facets() ? facets(conditions).map(answer::withFacets) : Mono.just(answer));
  }

  private Mono<PostingsResponse> part(PostingQuery query, Conditions conditions) {
    PostingCursor cursor = query.cursor();
    Map<String, Object> values = new HashMap<>(conditions.values());
    values.put("limit", query.page().limit() + 1);
    values.put("offset", query.page().offset());
    if (cursor != null) {
      values.put("id", cursor.id());
      if (cursor.sort() == PostingSort.RELEVANCE) {
        values.put("score", cursor.score());
      }
    }
    return database
        .sql(select(query, conditions))
        .bindValues(values)
        .mapProperties(ListedPosting.class)
        .all()
        .collectList()
        .map(found -> answer(found, query));
  }

  private static String select(PostingQuery query, Conditions conditions) {
    String score = query.words() == null ? "0::bigint" : SCORE;
    String after = query.cursor() == null ? "" : " WHERE " + query.sort().after();
    return "SELECT * FROM (SELECT "
        + COLUMNS
        + ", "
        + score
        + " AS score FROM job_postings WHERE "
        + conditions.sql()
        + ") AS found"
        + after
        + " ORDER BY "
        + query.sort().order()
        + " LIMIT :limit OFFSET :offset";
  }

  private static PostingsResponse answer(List<ListedPosting> found, PostingQuery query) {
    int limit = query.page().limit();
    if (found.size() <= limit) {
      return new PostingsResponse(true, null, found, null, null);
    }
    List<ListedPosting> part = found.subList(0, limit);
    ListedPosting last = part.getLast();
    String next = new PostingCursor(query.sort(), last.score(), last.id()).encode();
    return new PostingsResponse(true, null, part, next, null);
  }

  private Mono<Long> count(Conditions conditions) {
    return database
        .sql("SELECT count(*) FROM job_postings WHERE " + conditions.sql())
        .bindValues(conditions.values())
        .mapValue(Long.class)
        .one();
  }

  private Mono<Facets> facets(Conditions conditions) {
    return database
        .sql(
            "SELECT job_type, experience_level, count(*) AS postings FROM job_postings WHERE "
                + conditions.sql()
                + " GROUP BY job_type, experience_level")
        .bindValues(conditions.values())
        .mapProperties(Facets.Group.class)
        .all()
        .collectList()
        .map(Facets::of);
  }
}
