package dev.hireflow.resume.export;

import dev.hireflow.extraction.date.DateSpan;
import dev.hireflow.extraction.date.DateSpans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the lines of a text end. They are as full as they can be, except that a program must not
 * take one for something else: "Google, 2021" for a new entry, "– and" for a new point.
 */
final class PdfBreaks {

  private static final int LOOK_BACK = 7;
  private static final int LINE = 1;
  private static final int HYPHEN = 3;
  private static final int MISREAD = 10;

  /** A text with more of them is no sentence, and is not worth the time. */
  private static final int MOST_YEARS = 6;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}\\s(\"'“„«]|o$");
  private static final Pattern AFTER_DATES = Pattern.compile(".{0,3}|[)\\]|,•·⋄–-].*");

  private final List<String> units;
  private final float[] widths;
  private final float space;
  private final boolean[] years;

  PdfBreaks(List<String> units, float[] widths, float space) {
    this.units = units;
    this.widths = widths;
    this.space = space;
    this.years = new boolean[units.size()];
    markYears();
  }

  /** The number of units before each break: those that cost least, from the last line back. */
  List<Integer> of(float firstWidth, float width) {
    int[] costs = new int[units.size() + 1];
    int[] ends = new int[units.size()];
    for (int from = units.size() - 1; from >= 0; from--) {
      costs[from] = Integer.MAX_VALUE;
      int full = full(from, from == 0 ? firstWidth : width);
      for (int end = full; end > from && end > full - LOOK_BACK; end--) {
        int cost = costs[end] + cost(from, end);
        if (cost < costs[from]) {
          costs[from] = cost;
          ends[from] = end;
        }
      }
    }
    return followed(ends);
  }

  private static List<Integer> followed(int[] ends) {
    List<Integer> breaks = new ArrayList<>();
    for (int at = 0; at < ends.length; at = ends[at]) {
      breaks.add(ends[at]);
    }
    return breaks;
  }

  /** As many as fit, but one at least. */
  private int full(int from, float room) {
    float used = widths[from];
    int end = from + 1;
    while (end < widths.length && used + space + widths[end] <= room) {
      used += space + widths[end];
      end++;
    }
    return end;
  }

  private int cost(int from, int end) {
    boolean bullet = BULLET.matcher(units.get(from)).lookingAt();
    boolean misread = from > 0 && (bullet || looksDated(from, end));
    boolean hyphen = end < units.size() && units.get(end - 1).endsWith("-");
    return LINE + (misread ? MISREAD : 0) + (hyphen ? HYPHEN : 0);
  }

  private boolean looksDated(int from, int end) {
    for (int i = from; i < end; i++) {
      if (years[i]) {
        return looksDated(String.join(" ", units.subList(from, end)));
      }
    }
    return false;
  }

  private static boolean looksDated(String line) {
    List<DateSpan> spans = DateSpans.in(line);
    if (spans.isEmpty()) {
      return false;
    }
    DateSpan span = spans.getLast();
    String before = line.substring(0, span.from()).strip();
    String after = line.substring(span.to()).strip();
    boolean goesOn = Character.isLowerCase(line.codePointAt(0)) && !before.isEmpty();
    boolean atEdge = !before.contains(" ") || AFTER_DATES.matcher(after).matches();
    return atEdge && !(goesOn && spans.stream().allMatch(DateSpan::single));
  }

  private void markYears() {
    int found = 0;
    for (int i = 0; i < years.length; i++) {
      years[i] = YEAR.matcher(units.get(i)).find();
      found += years[i] ? 1 : 0;
    }
    if (found > MOST_YEARS) {
      Arrays.fill(years, false);
    }
  }
}
