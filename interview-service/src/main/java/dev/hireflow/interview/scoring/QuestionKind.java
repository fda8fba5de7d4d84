package dev.hireflow.interview.scoring;

import java.util.Locale;

/** What sort of answer a question asks for. */
public enum QuestionKind {
  TECHNICAL,
  BEHAVIORAL,
  SITUATIONAL;

  /** The kind as it is written in files, tables and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static QuestionKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
