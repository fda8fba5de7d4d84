package dev.hireflow.interview.question;

import java.util.Locale;

/** Where a question comes from. */
public enum Source {
  BANK,
  RESUME;

  /** The source as it is written in tables and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
