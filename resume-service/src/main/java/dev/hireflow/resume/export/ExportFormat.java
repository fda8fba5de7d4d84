package dev.hireflow.resume.export;

import dev.hireflow.platform.web.ApiException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What an export can be. */
enum ExportFormat {
  PDF(MediaType.APPLICATION_PDF_VALUE),
  DOCX(ExportFormat.WORD),
  JSON(MediaType.APPLICATION_JSON_VALUE);

  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final MediaType type;

  ExportFormat(String type) {
    this.type = MediaType.parseMediaType(type);
  }

  MediaType type() {
    return type;
  }

  String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  static ExportFormat of(@Nullable String id) {
    return switch (id) {
      case "pdf" -> PDF;
      case "docx" -> DOCX;
      case "json" -> JSON;
      case null, default -> throw ApiException.invalid("format", "must be pdf, docx or json");
    };
  }
}
