package dev.hireflow.job.posting;

import java.util.List;
import java.util.stream.Stream;

/** How somebody is employed, in our words and in those of schema.org. */
enum JobType {
  FULL_TIME("full-time", "FULL_TIME"),
  PART_TIME("part-time", "PART_TIME"),
  CONTRACT("contract", "CONTRACTOR"),
  INTERNSHIP("internship", "INTERN");

  static final String PATTERN = "full-time|part-time|contract|internship";
  static final String MESSAGE = "must be full-time, part-time, contract or internship";

  private final String id;
  private final String employmentType;

  JobType(String id, String employmentType) {
    this.id = id;
    this.employmentType = employmentType;
  }

  static List<String> ids() {
    return Stream.of(values()).map(type -> type.id).toList();
  }

  /** What schema.org calls the type with this id. */
  static String employmentType(String id) {
    return Stream.of(values())
        .filter(type -> type.id.equals(id))
        .map(type -> type.employmentType)
        .findFirst()
        .orElse("OTHER");
  }
}
