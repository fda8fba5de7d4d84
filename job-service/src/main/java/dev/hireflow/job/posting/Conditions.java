package dev.hireflow.job.posting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What postings must fulfil to be listed. Only conditions that are asked for stand in the
 * statement, so that the database can plan for them; values are bound.
 */
final class Conditions {

  /**
   * By word stems; words that carry no meaning in English prose, such as IT, are looked up in the
   * titles as they are.
   */
  static final String WORDS =
      """
      coalesce(nullif(websearch_to_tsquery('english', :words), ''::tsquery),
               websearch_to_tsquery('simple', :words))\
      """;

  private final List<String> conditions = new ArrayList<>(List.of(PostingStatus.OPEN.sql()));
  private final Map<String, Object> values = new HashMap<>();

  static Conditions of(PostingQuery query) {
    return new Conditions()
        .with("job_type = :jobType", "jobType", query.jobType())
        .with("experience_level = :level", "level", query.experienceLevel())
        .with("search @@ " + WORDS, "words", query.words())
        .with("location ILIKE :location", "location", containing(query.location()))
        .with("company_name ILIKE :company", "company", containing(query.company()))
        .with("created_at >= :postedSince", "postedSince", query.postedSince())
        .with("updated_at >= :since", "since", query.since());
  }

  String sql() {
    return conditions.stream().collect(Collectors.joining(") AND (", "(", ")"));
  }

  Map<String, Object> values() {
    return values;
  }

  private Conditions with(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** The pattern for texts that hold this one; its own wildcards stand for themselves. */
  private static @Nullable String containing(@Nullable String text) {
    return text == null ? null : "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
  }
}
