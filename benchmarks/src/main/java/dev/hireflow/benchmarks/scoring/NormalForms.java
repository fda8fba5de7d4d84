package dev.hireflow.benchmarks.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a value counts when two are compared. */
final class NormalForms {

  /** What is neither a letter nor a number: spaces, punctuation, marks. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://");
  private static final Pattern WWW = Pattern.compile("^www\\.");
  private static final Pattern COUNTRY_OF_LINKEDIN =
      Pattern.compile("^[a-z]{2,3}\\.(?=linkedin\\.com)");
  private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}");
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?(?:-\\d{1,2})?");
  private static final List<String> PRESENT =
      List.of("present", "current", "now", "ongoing", "today");

  private NormalForms() {}

  static boolean empty(@Nullable String value) {
    return value == null
        || value.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Letters and numbers alone; C, C++ and C# stay three skills. */
  static String letters(String value) {
    return BETWEEN_WORDS.matcher(named(value)).replaceAll("");
  }

  static List<String> words(@Nullable String value) {
    return value == null
        ? List.of()
        : Arrays.stream(BETWEEN_WORDS.split(named(value))).filter(w -> !w.isEmpty()).toList();
  }

  /** Host and path, without the country that LinkedIn puts before its host. */
  static String url(String value) {
    String url = Folding.fold(value).strip();
    url = SCHEME.matcher(url).replaceFirst("");
    url = WWW.matcher(url).replaceFirst("");
    url = COUNTRY_OF_LINKEDIN.matcher(url).replaceFirst("");
    url = before(before(url, '?'), '#');
    while (url.endsWith("/")) {
      url = url.substring(0, url.length() - 1);
    }
    return url.replace(" ", "");
  }

  static String digits(String value) {
    return NO_DIGIT.matcher(value).replaceAll("");
  }

  /** YYYY-MM, YYYY, "present", or the folded text when it is none of these. */
  static String date(String value) {
    String text = Folding.fold(value).strip();
    if (PRESENT.contains(text)) {
      return "present";
    }
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return text;
    }
    String month = date.group(2);
    return month == null
        ? date.group(1)
        : date.group(1) + "-" + ("0" + month).substring(month.length() - 1);
  }

  private static String named(String value) {
    return Folding.fold(value).replace("+", "plus").replace("#", "sharp");
  }

  private static String before(String text, char end) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
