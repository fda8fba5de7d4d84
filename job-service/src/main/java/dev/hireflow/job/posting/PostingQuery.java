package dev.hireflow.job.posting;

import dev.hireflow.job.query.QueryParameters;
import dev.hireflow.platform.web.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which open postings are asked for.
 *
 * @param postedSince only those made from then on
 * @param since only those made or changed from then on
 * @param cursor where the list goes on; null at its beginning
 * @param facets whether to count them by kind
 */
record PostingQuery(
    @Nullable String jobType,
    @Nullable String experienceLevel,
    @Nullable String words,
    @Nullable String location,
    @Nullable String company,
    @Nullable Instant postedSince,
    @Nullable Instant since,
    PostingSort sort,
    @Nullable PostingCursor cursor,
    Page page,
    boolean facets) {

  static PostingQuery of(QueryParameters query) {
    String words = query.text("q");
    PostingSort sort = PostingSort.of(query.oneOf("sort", PostingSort.ids()), words != null);
    String cursor = query.text("cursor");
    return new PostingQuery(
        query.oneOf("job_type", JobType.ids()),
        query.oneOf("experience_level", ExperienceLevel.ids()),
        words,
        query.text("location"),
        query.text("company"),
        query.time("posted_since"),
        query.time("since"),
        sort,
        cursor == null ? null : PostingCursor.decode(cursor, sort),
        new Page(
            query.number("limit", Page.DEFAULT_LIMIT), query.number("offset", 0), Long.MAX_VALUE),
        query.flag("facets"));
  }
}
