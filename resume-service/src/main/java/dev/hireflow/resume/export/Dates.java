package dev.hireflow.resume.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as resumes print them. Example: "Mar 2019 – Present". */
final class Dates {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Dates() {}

  /**
   * From when to when; what has begun and not ended goes on.
   *
   * @param asRange whether one and the same date is to be printed twice
   */
  static @Nullable String span(@Nullable String start, @Nullable String end, boolean asRange) {
    String from = point(start);
    String to = point(end);
    if (from == null) {
      return to;
    }
    if (from.equals(to) && !asRange) {
      return from;
    }
    return from + " – " + (to == null ? "Present" : to);
  }

  static @Nullable String point(@Nullable String date) {
    String text = Prose.line(date);
    if (text == null) {
      return null;
    }
    try {
      return month(text);
    } catch (DateTimeException e) {
      return text;
    }
  }

  private static String month(String text) {
    if (YEAR_MONTH.matcher(text).matches()) {
      return YearMonth.parse(text).format(MONTH);
    }
    return DAY.matcher(text).matches() ? LocalDate.parse(text).format(MONTH) : text;
  }
}
