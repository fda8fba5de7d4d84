package dev.hireflow.extraction.history;

import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins what narrow columns have broken: "Administración y Dirección de" and "Empresas", "05/2021
 * –" and "now". Points of a list are left to their description.
 */
final class WrappedLines {

  /** A line that can't end here. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i).*(?:[&,/(]|\\b(?:of|and|the|for|in|de|del|la|y|e|et|des|du|und|der|für|von|im|da|do|di|della|en|van|het|to|at))$");

  private static final Pattern OPEN_DATE =
      Pattern.compile("(?i).*\\d{4}\\s*(?:[-–—]|to|bis|à|a|al|until)$");
  private static final int LONGEST = 60;
  private static final double FULL = 0.9;

  private WrappedLines() {}

  static List<Line> joined(List<Line> lines) {
    double right = lines.stream().mapToDouble(WrappedLines::right).max().orElse(0);
    double left = lines.stream().mapToDouble(WrappedLines::left).min().orElse(0);
    List<Line> joined = new ArrayList<>();
    for (Line line : withWholeDates(lines)) {
      Line last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && goesOn(last, line, left, right)) {
        List<Word> words = new ArrayList<>(last.words());
        words.addAll(line.words());
        joined.set(joined.size() - 1, new Line(words, last.page()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** "01/2021 – | Project manager" over "now | • Budget": the end belongs to its beginning. */
  private static List<Line> withWholeDates(List<Line> lines) {
    List<Line> whole = new ArrayList<>(lines);
    for (int i = 0; i + 1 < whole.size(); i++) {
      int open = openDateAt(whole.get(i));
      int words = open < 0 ? 0 : leadingDate(whole.get(i + 1));
      if (words > 0) {
        List<Word> upper = new ArrayList<>(whole.get(i).words());
        List<Word> lower = whole.get(i + 1).words();
        lower
            .subList(0, words)
            .forEach(word -> upper.add(open + lower.indexOf(word), word.withWideGap(false)));
        whole.set(i, new Line(upper, whole.get(i).page()));
        List<Word> rest = lower.subList(words, lower.size());
        if (rest.isEmpty()) {
          whole.remove(i + 1);
        } else {
          whole.set(i + 1, new Line(rest, whole.get(i + 1 < whole.size() ? i + 1 : i).page()));
        }
      }
    }
    return whole;
  }

  /** The word behind a dash that ends the first column, or -1. */
  private static int openDateAt(Line line) {
    List<Word> words = line.words();
    for (int i = 1; i < Math.min(words.size(), 5); i++) {
      boolean ends = i + 1 == words.size() || words.get(i + 1).wideGap();
      if (words.get(i).text().matches("[-–—]")
          && ends
          && words.get(i - 1).text().matches(".*\\d{4}")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** How many words in front are a date alone in its column. */
  private static int leadingDate(Line line) {
    List<Word> words = line.words();
    for (int n = Math.min(3, words.size()); n > 0; n--) {
      boolean column = n == words.size() || words.get(n).wideGap();
      String text = new Line(words.subList(0, n), line.page()).text();
      boolean date =
          DateSpans.in("2000 – " + text).stream()
              .anyMatch(s -> s.from() == 0 && s.to() == text.length() + 7);
      if (column && date) {
        return n;
      }
    }
    return 0;
  }

  private static boolean goesOn(Line last, Line line, double left, double right) {
    String text = last.text();
    if (text.length() > LONGEST
        || last.page() != line.page()
        || LineKind.of(last) == LineKind.BULLET
        || LineKind.of(line) == LineKind.BULLET) {
      return false;
    }
    boolean dates = OPEN_DATE.matcher(text).matches() && startsWithDate(line.text());
    boolean small = Character.isLowerCase(line.text().codePointAt(0)) && !text.endsWith(".");
    boolean full = right > left && right(last) - left > FULL * (right - left);
    boolean open = OPEN.matcher(text).matches() && sameLook(last, line);
    return dates || (sameLook(last, line) && small && full) || (open && (full || right == 0));
  }

  private static boolean startsWithDate(String text) {
    return DateSpans.in(text).stream().anyMatch(span -> span.from() == 0)
        || DateSpans.in("2000 – " + text).stream().anyMatch(s -> s.to() > 8);
  }

  private static boolean sameLook(Line one, Line other) {
    Style a = one.words().getLast().style();
    Style b = other.words().getFirst().style();
    return a.bold() == b.bold() && a.italic() == b.italic() && Math.abs(a.size() - b.size()) < 0.4;
  }

  private static double right(Line line) {
    Box box = line.box();
    return box == null ? 0 : box.right();
  }

  private static double left(Line line) {
    Box box = line.box();
    return box == null ? 0 : box.x();
  }
}
