package dev.hireflow.benchmarks.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Jobs or schools: their fields, and those that have to be right for an entry to be found. */
public enum EntryKind {
  WORK(
      "workExperience",
      List.of("jobTitle", "companyName", "location", "startDate", "endDate"),
      List.of("jobTitle", "companyName")),
  EDUCATION(
      "education",
      List.of(
          "qualification", "fieldOfStudy", "university", "startDate", "endDate", "graduationYear"),
      List.of("qualification", "fieldOfStudy", "university"));

  private final String label;
  private final List<String> fields;
  private final List<String> keys;

  EntryKind(String label, List<String> fields, List<String> keys) {
    this.label = label;
    this.fields = fields;
    this.keys = keys;
  }

  /** As labels call it. */
  @JsonValue
  public String label() {
    return label;
  }

  public List<String> fields() {
    return fields;
  }

  boolean isKey(String field) {
    return keys.contains(field);
  }
}
