package dev.hireflow.extraction.date;

import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds single dates. Examples: "Sept. 2019", "3. März 2018", "04/2019", "2019-04", "14.05.1990",
 * "Summer 2022", "'19" after a month, "2020", "heute".
 */
final class DatePoints {

  private static final Map<String, String> MONTHS = WordList.keys("months.txt");
  private static final Map<String, String> WORDS = WordList.keys("date-words.txt");

  private static final String MONTH = "(?:" + WordList.alternation(MONTHS.keySet()) + ")";
  private static final String YEAR = "(?:19[4-9]\\d|20[0-5]\\d)";

  /** Long ago only as a span or in a column of its own: "1905 – 1909", not "1800 guests". */
  private static final String OLD_YEAR =
      "1[6-9]\\d\\d(?=\\t| ?[-–—] ?1[6-9]\\d\\d(?!\\d))|(?<=1[6-9]\\d\\d ?[-–—] ?)1[6-9]\\d\\d";

  private static final String BEFORE = "(?<![\\p{L}\\p{N}$€£#+])";
  private static final String AFTER = "(?![\\p{L}\\p{N}%])";

  private static final Pattern POINT =
      Pattern.compile(
          BEFORE
              + "(?:(?<present>"
              + WordList.alternation(words("PRESENT"))
              + ")"
              + "|(?:\\d{1,2}(?:st|nd|rd|th|\\.|º)? (?:de )?)?(?<name>"
              + MONTH
              + ")\\b\\.?,?(?: \\d{1,2}(?:st|nd|rd|th)?,)?(?: of| de| del|/|-)?[ ]?(?<nyear>"
              + YEAR
              + "|'\\d{2}|(?<=[a-z.] )\\d{2}(?=\\s*(?:[-–—]|to\\b|$)))?"
              + "|(?:(?:[0-3]?\\d)[./])?(?<m>0?[1-9]|1[0-2]) ?[./-] ?(?<my>"
              + YEAR
              + ")"
              + "|(?<ym>"
              + YEAR
              + ")[-/.](?<yx>0[1-9]|1[0-2])(?:[-/.][0-3]\\d)?"
              + "|(?<sm>0[1-9]|1[0-2])/(?<sy>\\d{2})(?!/)"
              + "|(?:(?:"
              + WordList.alternation(words("SEASON"))
              + ") (?:of |de |del )?)?(?<year>"
              + YEAR
              + "|"
              + OLD_YEAR
              + "))"
              + AFTER);

  private DatePoints() {}

  static List<DatePoint> in(String text) {
    List<DatePoint> points = new ArrayList<>();
    Matcher at = POINT.matcher(Fold.sameLength(text));
    while (at.find()) {
      points.add(point(at));
    }
    return points;
  }

  static Set<String> words(String kind) {
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(kind))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static DatePoint point(Matcher at) {
    int from = at.start();
    int to = at.end();
    if (at.group("present") != null) {
      return new DatePoint(null, null, true, from, to);
    }
    String name = at.group("name");
    if (name != null) {
      String month = MONTHS.get(name);
      return new DatePoint(year(at.group("nyear")), number(month), false, from, to);
    }
    if (at.group("my") != null) {
      return new DatePoint(year(at.group("my")), number(at.group("m")), false, from, to);
    }
    if (at.group("ym") != null) {
      return new DatePoint(year(at.group("ym")), number(at.group("yx")), false, from, to);
    }
    if (at.group("sy") != null) {
      return new DatePoint(year(at.group("sy")), number(at.group("sm")), false, from, to);
    }
    return new DatePoint(year(at.group("year")), null, false, from, to);
  }

  /** "'19" and "19" are of this century until 2059. */
  private static @Nullable Integer year(@Nullable String digits) {
    if (digits == null) {
      return null;
    }
    int year = Integer.parseInt(digits.replace("'", ""));
    return year > 99
        ? Integer.valueOf(year)
        : Integer.valueOf(year < 60 ? 2000 + year : 1900 + year);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
