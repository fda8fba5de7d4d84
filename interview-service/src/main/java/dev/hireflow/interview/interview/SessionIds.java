package dev.hireflow.interview.interview;

import dev.hireflow.platform.web.ApiException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of sessions in paths. */
final class SessionIds {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

  private SessionIds() {}

  /** Another form is nobody's. */
  static UUID parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw notFound();
    }
    return UUID.fromString(text);
  }

  static ApiException notFound() {
    return ApiException.notFound("Interview session not found");
  }
}
