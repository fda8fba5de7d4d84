package dev.hireflow.benchmarks.values;

import com.fasterxml.jackson.annotation.JsonValue;

/** Fields that are told together. */
public enum FieldGroup {
  NAME("name"),
  EMAIL("email"),
  PHONE("phone"),
  PLACE("address, city, state, country"),
  LINKS("links"),
  WORK("job title, company"),
  WORK_PLACE("job location"),
  WORK_DATES("job dates"),
  EDUCATION("qualification, field, school"),
  EDUCATION_DATES("school dates"),
  SKILLS("skills"),
  LANGUAGES("languages"),
  CERTIFICATIONS("certifications");

  private final String title;

  FieldGroup(String title) {
    this.title = title;
  }

  @JsonValue
  public String title() {
    return title;
  }

  static FieldGroup ofBasic(String field) {
    return switch (field) {
      case "firstName", "lastName" -> NAME;
      case "email" -> EMAIL;
      case "phone" -> PHONE;
      case "linkedin", "github", "website" -> LINKS;
      default -> PLACE;
    };
  }

  static FieldGroup ofJob(String field) {
    return switch (field) {
      case "startDate", "endDate" -> WORK_DATES;
      case "location" -> WORK_PLACE;
      default -> WORK;
    };
  }

  static FieldGroup ofSchool(String field) {
    return switch (field) {
      case "startDate", "endDate", "graduationYear" -> EDUCATION_DATES;
      default -> EDUCATION;
    };
  }
}
