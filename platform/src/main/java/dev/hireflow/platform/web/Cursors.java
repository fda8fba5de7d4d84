package dev.hireflow.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a list goes on, as a text that callers hand back unread. */
final class Cursors {

  private static final String PREFIX = "before:";

  private Cursors() {}

  static String encode(long id) {
    byte[] bytes = (PREFIX + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static long decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith(PREFIX)) {
        return Long.parseLong(text.substring(PREFIX.length()));
      }
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
    throw unknown();
  }

  private static ApiException unknown() {
    return ApiException.invalid("cursor", "must be the next_cursor of an answer");
  }
}
