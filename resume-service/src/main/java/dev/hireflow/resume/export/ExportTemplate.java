package dev.hireflow.resume.export;

import dev.hireflow.platform.web.ApiException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an export looks. */
enum ExportTemplate {
  CLASSIC,
  MODERN;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ExportTemplate of(@Nullable String id) {
    if (id == null) {
      return CLASSIC;
    }
    return switch (id) {
      case "classic" -> CLASSIC;
      case "modern" -> MODERN;
      default -> throw ApiException.invalid("template", "must be classic or modern");
    };
  }
}
