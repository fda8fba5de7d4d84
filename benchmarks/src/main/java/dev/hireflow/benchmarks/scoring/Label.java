package dev.hireflow.benchmarks.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document holds.
 *
 * @param alternatives further values that are right, by path such as {@code
 *     education.0.university}; an empty one says that nothing is right too
 */
public record Label(Shape resume, Map<String, List<String>> alternatives) {

  /** Whether the value is the labelled one or an alternative. */
  boolean accepts(
      String path,
      String field,
      @Nullable String value,
      @Nullable String labelled,
      Equality equality) {
    return equality.of(field, value, labelled)
        || alternatives(path).stream().anyMatch(other -> equality.of(field, value, other));
  }

  List<String> alternatives(String path) {
    return alternatives.getOrDefault(path, List.of());
  }
}
