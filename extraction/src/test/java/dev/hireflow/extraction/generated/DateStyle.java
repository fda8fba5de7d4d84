package dev.hireflow.extraction.generated;

import java.time.YearMonth;
import java.util.Locale;

/** The usual ways to write a month. */
public enum DateStyle {
  LONG,
  SHORT,
  SLASH,
  DOT,
  ISO,
  YEAR;

  public String print(YearMonth date, Parts parts, int variant) {
    int month = date.getMonthValue();
    return switch (this) {
      case LONG -> {
        var forms = parts.all("LONG_DATE");
        yield forms
            .get(variant % forms.size())
            .replace("{month}", parts.all("MONTHS").get(month - 1))
            .replace("{year}", String.valueOf(date.getYear()));
      }
      case SHORT -> parts.all("SHORT").get(month - 1) + " " + date.getYear();
      case SLASH -> String.format(Locale.ROOT, "%02d/%d", month, date.getYear());
      case DOT -> String.format(Locale.ROOT, "%02d.%d", month, date.getYear());
      case ISO -> date.toString();
      case YEAR -> String.valueOf(date.getYear());
    };
  }

  /** What an answer must hold for it: a style without months tells the year alone. */
  public String answer(YearMonth date) {
    return this == YEAR ? String.valueOf(date.getYear()) : date.toString();
  }
}
