package dev.hireflow.benchmarks.scoring;

import com.fasterxml.jackson.annotation.JsonValue;

/** Lists of names. Certificates are printed with so much around them that near ones count. */
public enum ListKind {
  SKILLS("skills", false),
  LANGUAGES("languages", false),
  CERTIFICATIONS("certifications", true);

  private final String label;
  private final boolean nearCounts;

  ListKind(String label, boolean nearCounts) {
    this.label = label;
    this.nearCounts = nearCounts;
  }

  /** As labels call it. */
  @JsonValue
  public String label() {
    return label;
  }

  boolean nearCounts() {
    return nearCounts;
  }
}
