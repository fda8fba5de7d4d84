package dev.hireflow.job.posting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Postings to choose from.
 *
 * @param total left out where a cursor goes on
 * @param facets there when asked for
 */
record PostingsResponse(
    boolean success,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
    List<ListedPosting> jobs,
    @JsonProperty("next_cursor") @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Facets facets) {

  PostingsResponse withTotal(long count) {
    return new PostingsResponse(success, count, jobs, nextCursor, facets);
  }

  PostingsResponse withFacets(Facets counts) {
    return new PostingsResponse(success, total, jobs, nextCursor, counts);
  }
}
