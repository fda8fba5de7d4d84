package dev.hireflow.benchmarks.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document holds.
 *
 * @param alternatives further values that are right, by path such as {@code
 *     education.0.university}; an empty one says that nothing is right too
 * @param unknown fields of which the label says nothing, such as {@code education.startDate}: they
 *     are left out of every figure
 */
public record Label(Shape resume, Map<String, List<String>> alternatives, Set<String> unknown) {

  public Label(Shape resume, Map<String, List<String>> alternatives) {
    this(resume, alternatives, Set.of());
  }

  public List<String> basicFields() {
    return known("basicInfo", Fields.BASIC);
  }

  public List<String> fields(EntryKind kind) {
    return known(kind.label(), kind.fields());
  }

  private List<String> known(String part, List<String> fields) {
    return fields.stream().filter(field -> !unknown.contains(part + "." + field)).toList();
  }

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

  /** Whether a value that was returned is right at its place. */
  public boolean holds(String path, String field, String value, @Nullable String labelled) {
    return !NormalForms.empty(value) && accepts(path, field, value, labelled, Equality.EXACT);
  }

  List<String> alternatives(String path) {
    return alternatives.getOrDefault(path, List.of());
  }
}
