package dev.hireflow.extraction.history;

import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.vocabulary.Phrases;
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

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i)(?:s\\.a\\.|s\\.l\\.|s\\.r\\.l\\.|s\\.p\\.a\\.|gmbh|inc\\.?|llc|ltd\\.?|b\\.v\\.|ag|plc|sarl|sas|corp\\.?)");
  private static final int LONGEST_DATE = 20;
  private static final int LONGEST = 60;
  private static final Phrases SCHOOLS = Phrases.of("institutions.txt");

  private WrappedLines() {}

  /** Also a field or a school that goes on in the next line of a narrow column. */
  static List<Line> ofSchools(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    double right = lines.stream().mapToDouble(WrappedLines::right).max().orElse(0);
    for (Line line : joined(lines)) {
      Line last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isTorn(last, line, right)) {
        joined.set(joined.size() - 1, append(last, line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /** A line full to the edge without an end, and one of the same look that begins with its rest. */
  private static boolean isTorn(Line last, Line line, double right) {
    boolean full = fills(last, line, right);
    boolean narrow = last.text().length() < 45;
    boolean rest =
        !SCHOOLS.in(line.text().split(",", 2)[0])
            && line.text().matches("\\p{Lu}\\p{L}+(?: \\p{L}+)?(?:, .*|\\.?)")
            && Degree.in(line.text()).isEmpty();
    boolean open =
        !last.text().matches(".*[.)\\d]")
            && (last.text().contains(",")
                || Degree.in(last.text()).isPresent()
                || SCHOOLS.in(last.text())
                || Degree.major(last.text()).isPresent());
    return full
        && narrow
        && rest
        && open
        && last.page() == line.page()
        && sameLook(last, line)
        && DateSpans.in(last.text()).isEmpty();
  }

  private static Line append(Line last, Line line) {
    List<Word> words = new ArrayList<>(last.words());
    words.addAll(line.words());
    return new Line(words, last.page());
  }

  static List<Line> joined(List<Line> lines) {
    double right = lines.stream().mapToDouble(WrappedLines::right).max().orElse(0);
    double left = lines.stream().mapToDouble(WrappedLines::left).min().orElse(0);
    List<Line> joined = new ArrayList<>();
    for (Line line : withWholeDates(lines)) {
      Line last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && goesOn(last, line, left, right)) {
        joined.set(joined.size() - 1, append(last, line));
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
      List<Word> upper = firstColumn(whole.get(i), 6);
      List<Word> lower = firstColumn(whole.get(i + 1), 3);
      if (completes(upper, lower)) {
        List<Word> words = new ArrayList<>(upper);
        lower.forEach(word -> words.add(word.withWideGap(false)));
        words.addAll(whole.get(i).words().subList(upper.size(), whole.get(i).words().size()));
        whole.set(i, new Line(words, whole.get(i).page()));
        Line rest = whole.remove(i + 1);
        if (lower.size() < rest.words().size()) {
          List<Word> left = rest.words().subList(lower.size(), rest.words().size());
          whole.add(i + 1, new Line(left, rest.page()));
        }
      }
    }
    return whole;
  }

  /** The words before the first wide gap; none when they are more than a date has. */
  private static List<Word> firstColumn(Line line, int most) {
    List<Word> words = line.words();
    int end = 1;
    while (end < words.size() && !words.get(end).wideGap()) {
      end++;
    }
    return end <= most ? words.subList(0, end) : List.of();
  }

  /** "December 2010 — May" and "2013" are a span only together. */
  private static boolean completes(List<Word> upper, List<Word> lower) {
    if (upper.isEmpty() || lower.isEmpty()) {
      return false;
    }
    String front = new Line(upper, 0).text();
    String both = front + " " + new Line(lower, 0).text();
    boolean open =
        DateSpans.in(front).stream()
            .noneMatch(
                span -> !span.single() && span.end() != null && span.to() >= front.length() - 1);
    boolean begun = front.matches("(?s).*\\d{4}.*[-–—].*|.*\\d{4}\\s*(?:[-–—]|to|bis)");
    return open
        && begun
        && DateSpans.in(both).stream()
            .anyMatch(span -> !span.single() && span.from() == 0 && span.to() == both.length());
  }

  private static boolean goesOn(Line last, Line line, double left, double right) {
    String text = last.text();
    if (last.page() == line.page() && isRestOfDate(text, line.text())) {
      return true;
    }
    if (text.length() > LONGEST
        || last.page() != line.page()
        || LineKind.of(last) == LineKind.BULLET
        || LineKind.of(line) == LineKind.BULLET) {
      return false;
    }

    boolean small = Character.isLowerCase(line.text().codePointAt(0)) && !text.endsWith(".");
    boolean full = right > left && fills(last, line, right);
    boolean alike = sameLook(last, line);
    boolean comma = text.endsWith(",") || text.endsWith("/");
    boolean open = OPEN.matcher(text).matches() && alike && (!comma || full || right == 0);
    boolean legal = alike && LEGAL_FORM.matcher(line.text()).matches();
    return open || legal || (alike && small && full);
  }

  /** Whether the first word of the next line would not have fitted in. */
  private static boolean fills(Line last, Line next, double right) {
    Box word = next.words().getFirst().box();
    double space = 0.25 * last.size();
    return right > 0 && word != null && right(last) + space + word.width() > right + 1;
  }

  /**
   * "… | Abril 2018 –" and "Actualidad": a span over both lines, and nothing else in the second.
   */
  private static boolean isRestOfDate(String text, String rest) {
    String both = text + " " + rest;
    boolean complete =
        DateSpans.in(text).stream()
            .anyMatch(
                span -> !span.single() && span.end() != null && span.to() >= text.length() - 1);
    return rest.length() <= LONGEST_DATE
        && !complete
        && DateSpans.in(both).stream()
            .anyMatch(s -> !s.single() && s.from() < text.length() && s.to() >= both.length() - 1);
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
