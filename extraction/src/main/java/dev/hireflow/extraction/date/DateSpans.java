package dev.hireflow.extraction.date;

import dev.hireflow.extraction.vocabulary.Fold;
import dev.hireflow.extraction.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds spans of time. Examples: "June 2020 – Present", "04/2019 - 03/2021", "seit 2019", "Jan –
 * Mar 2020", "2018-20", "May 2021".
 */
public final class DateSpans {

  private static final String UNTIL = WordList.alternation(DatePoints.words("UNTIL"));
  private static final String SINCE = WordList.alternation(DatePoints.words("SINCE"));

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[-–—−~→‐‑]+|\\b(?:" + UNTIL + ")\\b)\\s*(?:la |el |l'|o )?");
  private static final Pattern OPENER =
      Pattern.compile("(?:^|(?<=[\\s(,;:|–—-]))(?:" + SINCE + ")(?: (?:le|el|o|dem))?\\s+$");
  private static final Pattern RANGE_OPENER =
      Pattern.compile(
          "(?:^|(?<=[\\s(,;:|–—-]))(?:from|von|vom|de|du|del|desde|dal|da|van|between)(?: (?:le|el|o))?\\s+$");
  private static final Pattern SHORT_END = Pattern.compile("^\\s*[-–—/]\\s*(\\d{2})(?![\\d/.])");
  private static final Pattern OPEN_END = Pattern.compile("^\\s*[-–—]\\s*(?:$|[)\\t])");

  private DateSpans() {}

  public static Optional<DateSpan> first(String text) {
    List<DateSpan> all = in(text);
    return all.stream()
        .filter(span -> !span.single())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  public static List<DateSpan> in(String text) {
    String folded = Fold.sameLength(text);
    List<DatePoint> points = DatePoints.in(text);
    List<DateSpan> spans = new ArrayList<>();
    int i = 0;
    while (i < points.size()) {
      DatePoint point = points.get(i);
      DatePoint next = i + 1 < points.size() ? points.get(i + 1) : null;
      DatePoint third = i + 2 < points.size() ? points.get(i + 2) : null;
      if (next != null && joined(folded, point, next, third)) {
        spans.add(span(folded, point.complete() ? point : point.withYear(next.year()), next));
        i += 2;
      } else {
        DateSpan span = lone(folded, point);
        if (span != null) {
          spans.add(span);
        }
        i++;
      }
    }
    return List.copyOf(spans);
  }

  private static boolean joined(
      String folded, DatePoint point, DatePoint next, @Nullable DatePoint third) {
    String between = folded.substring(point.to(), next.from());
    boolean months = point.month() != null && point.year() != null;
    boolean ends = next.present() || next.month() != null;
    // "Sept 2018   May 2023": two columns, or a dash that a scan has lost.
    return !point.present()
        && next.complete()
        && isNotBefore(next, point)
        && (BETWEEN.matcher(between).matches()
            || (between.isBlank() && months && ends && !begins(folded, next, third)));
  }

  /** Whether a point opens a span of its own with the one behind it. */
  private static boolean begins(String folded, DatePoint point, @Nullable DatePoint next) {
    return next != null && BETWEEN.matcher(folded.substring(point.to(), next.from())).matches();
  }

  private static boolean isNotBefore(DatePoint end, DatePoint start) {
    Integer first = start.year();
    Integer last = end.year();
    if (first == null || last == null || end.present()) {
      return true;
    }
    Integer from = start.month();
    Integer to = end.month();
    if (from != null && to != null && first.equals(last)) {
      return to >= from;
    }
    return last >= first;
  }

  private static DateSpan span(String folded, DatePoint start, DatePoint end) {
    return new DateSpan(start.iso(), end.iso(), from(folded, start), end.to());
  }

  /** "from 2018 to 2020", "de 03/2018 à 2020": the word before belongs to the span. */
  private static int from(String folded, DatePoint start) {
    var opener = RANGE_OPENER.matcher(folded.substring(0, start.from()));
    return opener.find() ? opener.start() : start.from();
  }

  private static @Nullable DateSpan lone(String folded, DatePoint point) {
    if (point.present() || !point.complete()) {
      return null;
    }
    String iso = point.iso();
    String rest = folded.substring(point.to());
    var shortEnd = SHORT_END.matcher(rest);
    if (point.month() == null && shortEnd.find()) {
      int end = Integer.parseInt(iso == null ? "0" : iso.substring(0, 2)) * 100;
      String year = String.valueOf(end + Integer.parseInt(shortEnd.group(1)));
      return new DateSpan(iso, year, point.from(), point.to() + shortEnd.end());
    }
    var opener = OPENER.matcher(folded.substring(0, point.from()));
    if (opener.find()) {
      return new DateSpan(iso, DateSpan.PRESENT, opener.start(), point.to());
    }
    var open = OPEN_END.matcher(rest);
    if (open.find()) {
      return new DateSpan(iso, null, point.from(), point.to() + open.end());
    }
    return new DateSpan(null, iso, point.from(), point.to());
  }
}
