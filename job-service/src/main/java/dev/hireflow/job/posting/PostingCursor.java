package dev.hireflow.job.posting;

import dev.hireflow.platform.web.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last posting of a part of a list, as a text that callers hand back unread. */
record PostingCursor(PostingSort sort, long score, long id) {

  private static final Pattern FORM = Pattern.compile("([a-z]+):([0-9]{1,18}):([0-9]{1,18})");

  static PostingCursor decode(String text, PostingSort sort) {
    Matcher matcher = FORM.matcher(decoded(text));
    if (!matcher.matches()) {
      throw unknown();
    }
    if (!matcher.group(1).equals(sort.id())) {
      throw ApiException.invalid("cursor", "belongs to another sort");
    }
    return new PostingCursor(
        sort, Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
  }

  String encode() {
    byte[] bytes = (sort.id() + ":" + score + ":" + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static ApiException unknown() {
    return ApiException.invalid("cursor", "must be the next_cursor of an answer");
  }
}
