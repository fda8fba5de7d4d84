package dev.hireflow.resume.document;

import dev.hireflow.platform.web.ApiException;
import java.util.Locale;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;

/** The plain fields of a multipart request. */
public final class FormFields {

  private FormFields() {}

  /** A text that says something, of at most so many characters. */
  public static String text(Part part, String name, int longest) {
    String value = value(part, name);
    if (value.isBlank()) {
      throw ApiException.invalid(name, "must not be blank");
    }
    if (value.length() > longest) {
      throw ApiException.invalid(name, "size must be between 1 and " + longest);
    }
    if (value.indexOf('\0') >= 0) {
      throw ApiException.invalid(name, "must not contain the character U+0000");
    }
    return value;
  }

  /** True or false in the words that forms use. */
  public static boolean bool(Part part, String name) {
    return switch (value(part, name).strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "on", "yes" -> true;
      case "false", "0", "off", "no" -> false;
      default -> throw ApiException.invalid(name, "must be true or false");
    };
  }

  private static String value(Part part, String name) {
    if (part instanceof FormFieldPart field) {
      return field.value();
    }
    throw ApiException.invalid(name, "must be a plain field");
  }
}
