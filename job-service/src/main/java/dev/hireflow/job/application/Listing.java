package dev.hireflow.job.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which applications a list holds.
 *
 * @param column whose they are
 * @param statuses those that are shown
 */
record Listing(String column, long id, List<String> statuses) {

  /** A candidate's own, with the withdrawn ones unless others are asked for. */
  static Listing ofCandidate(long candidateId, @Nullable String status) {
    return new Listing(
        "candidate_id", candidateId, status == null ? ApplicationStatus.ids() : List.of(status));
  }

  /** Those for a posting, without the withdrawn ones unless they are asked for. */
  static Listing ofPosting(long postingId, @Nullable String status) {
    return new Listing("job_id", postingId, status == null ? notWithdrawn() : List.of(status));
  }

  String sql() {
    return "a." + column + " = :owner AND a.status = ANY (:statuses)";
  }

  Map<String, Object> values() {
    return Map.of("owner", id, "statuses", statuses.toArray(String[]::new));
  }

  private static List<String> notWithdrawn() {
    return Stream.of(ApplicationStatus.values())
        .filter(status -> status != ApplicationStatus.WITHDRAWN)
        .map(ApplicationStatus::id)
        .toList();
  }
}
