package dev.hireflow.extraction.generated;

import java.util.Locale;

/** What is measured. */
public enum Field {
  NAME,
  EMAIL,
  PHONE,
  CITY,
  JOBS,
  TITLE,
  COMPANY,
  PLACE,
  START,
  END,
  POINTS,
  SCHOOLS,
  QUALIFICATION,
  STUDY,
  SCHOOL,
  GRADUATION,
  SKILLS,
  LANGUAGES,
  CERTIFICATES,
  LANGUAGE;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
