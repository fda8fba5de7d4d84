package dev.hireflow.extraction.generated;

import java.util.Locale;

/** What a resume is printed as. */
public enum Format {
  PDF,
  DOCX,
  TXT,
  PNG;

  /** Without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
