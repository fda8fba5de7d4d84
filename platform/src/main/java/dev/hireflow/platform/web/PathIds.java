package dev.hireflow.platform.web;

import java.util.regex.Pattern;

/** Numeric ids in paths. */
public final class PathIds {

  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

  private PathIds() {}

  /** The id; another form is nobody's and gives 404 with the message. */
  public static long parse(String text, String notFound) {
    if (!FORM.matcher(text).matches()) {
      throw ApiException.notFound(notFound);
    }
    return Long.parseLong(text);
  }
}
