package dev.hireflow.resume.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as it is read; {@code datetime} is there if it is one that machines know. */
record Moment(@Nullable String datetime, String text) {

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  static @Nullable Moment of(@Nullable String date, Locale locale) {
    String text = Text.line(date);
    if (text == null) {
      return null;
    }
    if (YEAR.matcher(text).matches()) {
      return new Moment(text, text);
    }
    try {
      return new Moment(text, month(text).format(DateTimeFormatter.ofPattern("LLL uuuu", locale)));
    } catch (DateTimeException e) {
      return new Moment(null, text);
    }
  }

  private static YearMonth month(String text) {
    return text.length() > "2019-03".length()
        ? YearMonth.from(LocalDate.parse(text))
        : YearMonth.parse(text);
  }
}
