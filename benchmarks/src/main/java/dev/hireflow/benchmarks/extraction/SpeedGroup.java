package dev.hireflow.benchmarks.extraction;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.hireflow.benchmarks.corpus.LabelledDocument;

/** Formats that take their time in the same way. */
enum SpeedGroup {
  TEXT_PDF("PDF with text"),
  DOCX("DOCX"),
  OTHER_TEXT("DOC, RTF, text"),
  PICTURE("pictures, scans: per page");

  private final String title;

  SpeedGroup(String title) {
    this.title = title;
  }

  @JsonValue
  String title() {
    return title;
  }

  static SpeedGroup of(LabelledDocument document) {
    if (document.isPicture()) {
      return PICTURE;
    }
    return switch (document.format()) {
      case "pdf" -> TEXT_PDF;
      case "docx" -> DOCX;
      default -> OTHER_TEXT;
    };
  }
}
