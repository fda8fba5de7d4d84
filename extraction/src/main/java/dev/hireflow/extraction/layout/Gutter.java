package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.layout.Segment.Placed;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The white band between two columns: the tallest one that no piece of a row crosses.
 *
 * @param x its middle
 * @param first the first row beside it
 * @param last the last row beside it
 */
record Gutter(double x, int first, int last) {

  private static final int LEAST_ROWS = 4;
  private static final double LEAST_WIDTH = 7;

  static Optional<Gutter> in(List<Row> rows) {
    List<Gutter> candidates = new ArrayList<>();
    rows.stream()
        .flatMap(row -> row.segments().stream())
        .map(segment -> segment.box().x() - LEAST_WIDTH / 2)
        .map(x -> Math.round(x * 2) / 2.0)
        .distinct()
        .forEach(x -> collect(rows, x, candidates));
    candidates.sort(Comparator.comparingInt((Gutter g) -> g.last - g.first).reversed());
    return candidates.stream()
        .filter(g -> g.dividesColumns(rows))
        .findFirst()
        .map(g -> g.trimmed(rows));
  }

  /**
   * Rows on the left alone stay out of it above, and below from the next heading on: a grid inside
   * a section must not swallow its neighbours.
   */
  private Gutter trimmed(List<Row> rows) {
    int top = first;
    while (onlyLeft(rows.get(top))) {
      top++;
    }
    int bottom = last;
    int cut = last;
    while (onlyLeft(rows.get(bottom))) {
      if (isHeading(rows.get(bottom).segments().getFirst())) {
        cut = bottom - 1;
      }
      bottom--;
    }
    // At the end of the page they are simply the longer column.
    return new Gutter(x, top, last == rows.size() - 1 ? last : cut);
  }

  private boolean onlyLeft(Row row) {
    return row.segments().stream().allMatch(s -> s.box().middle() < x);
  }

  private static void collect(List<Row> rows, double x, List<Gutter> candidates) {
    int first = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i == rows.size() || crosses(rows.get(i), x)) {
        Gutter gutter = new Gutter(x, first, i - 1);
        if (gutter.side(rows, true).size() >= LEAST_ROWS
            && gutter.side(rows, false).size() >= LEAST_ROWS) {
          candidates.add(gutter);
        }
        first = i + 1;
      }
    }
  }

  private static boolean crosses(Row row, double x) {
    double half = LEAST_WIDTH / 2 - 0.5;
    return row.segments().stream()
        .anyMatch(s -> s.box().x() < x + half && s.box().right() > x - half);
  }

  /** The pieces left or right of it, one list for each row that has any. */
  private List<List<Segment>> side(List<Row> rows, boolean left) {
    List<List<Segment>> side = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      List<Segment> pieces =
          rows.get(i).segments().stream().filter(s -> s.box().middle() < x == left).toList();
      if (!pieces.isEmpty()) {
        side.add(pieces);
      }
    }
    return side;
  }

  private boolean dividesColumns(List<Row> rows) {
    List<List<Segment>> left = side(rows, true);
    List<List<Segment>> right = side(rows, false);
    if (isDateColumn(left)
        || isLabelColumn(left, right)
        || cutsOffDates(left)
        || isDateColumn(right)
        || (isFlushRight(right) && partners(right, left) > 0.45 * right.size())
        || HangingHeadings.in(rows.subList(first, last + 1)).isPresent()) {
      return false;
    }
    boolean headings = share(left, Gutter::isHeading) > 0 && share(right, Gutter::isHeading) > 0;
    return headings || !aligned(left, right) || drawnApart(left, right);
  }

  private static boolean isDateColumn(List<List<Segment>> side) {
    long headings = side.stream().filter(pieces -> isHeading(pieces.getFirst())).count();
    long dates =
        side.stream()
            .map(List::getFirst)
            .filter(s -> s.text().length() < 30 && !DateSpans.in(s.text()).isEmpty())
            .count();
    return dates > 0.4 * (side.size() - headings) && dates > 0;
  }

  /** Headings and dates beside what they belong to, as in the European format. */
  private static boolean isLabelColumn(List<List<Segment>> left, List<List<Segment>> right) {
    long headings = left.stream().filter(pieces -> isHeading(pieces.getFirst())).count();
    long dates =
        left.stream().filter(pieces -> !DateSpans.in(pieces.getFirst().text()).isEmpty()).count();
    boolean labels = share(left, s -> s.text().length() < 40) > 0.9;
    return dates > 1
        && headings > 1
        && labels
        && (dates + headings) * 2 >= left.size()
        && partners(left, right) > 0.5 * left.size();
  }

  /** The left side is a column and, right of it, the dates of what stands on the right. */
  private static boolean cutsOffDates(List<List<Segment>> left) {
    double start = left.stream().mapToDouble(row -> row.getFirst().box().x()).min().orElse(0);
    List<List<Segment>> dates =
        left.stream()
            .filter(row -> row.getLast().box().x() > start + 60)
            .filter(row -> row.getLast().text().length() < 22)
            .filter(row -> !DateSpans.in(row.getLast().text()).isEmpty())
            .toList();
    long alone = dates.stream().filter(row -> row.size() == 1).count();
    return dates.size() > 2 && alone * 3 > dates.size() && dates.size() * 2 < left.size();
  }

  /** Dates and places at the right margin end alike and begin anywhere; a column begins alike. */
  private static boolean isFlushRight(List<List<Segment>> side) {
    double ends = alike(side, segment -> segment.box().right());
    double starts = alike(side, segment -> segment.box().x());
    return ends > 0.7 && starts < 0.7 && share(side, s -> s.text().length() < 40) > 0.8;
  }

  /** The share of rows at the commonest position. */
  private static double alike(
      List<List<Segment>> side, java.util.function.ToDoubleFunction<Segment> edge) {
    return side.stream()
            .mapToDouble(row ->
                side.stream()
                    .filter(other ->
                        Math.abs(
                                edge.applyAsDouble(row.getLast())
                                    - edge.applyAsDouble(other.getLast()))
                            < 2.5)
                    .count())
            .max()
            .orElse(0)
        / side.size();
  }

  private static boolean isHeading(Segment segment) {
    return Headings.kindOf(segment.text()).isPresent();
  }

  private static double share(
      List<List<Segment>> side, java.util.function.Predicate<Segment> test) {
    long hits = side.stream().filter(pieces -> test.test(pieces.getFirst())).count();
    return (double) hits / side.size();
  }

  /** Rows of a table share their baselines, those of two columns do so by chance. */
  private static boolean aligned(List<List<Segment>> left, List<List<Segment>> right) {
    List<List<Segment>> fewer = left.size() < right.size() ? left : right;
    List<List<Segment>> others = left.size() < right.size() ? right : left;
    return partners(fewer, others) > 0.6 * fewer.size();
  }

  /** How many rows of one side stand on a baseline with one of the other. */
  private static long partners(List<List<Segment>> side, List<List<Segment>> others) {
    return side.stream()
        .filter(a -> others.stream().anyMatch(b -> sameBaseline(a.getFirst(), b.getFirst())))
        .count();
  }

  private static boolean sameBaseline(Segment a, Segment b) {
    return Math.abs(a.words().getFirst().baseline() - b.words().getFirst().baseline()) < 1;
  }

  /** A column drawn in one go is one; right-aligned dates are drawn row by row. */
  private static boolean drawnApart(List<List<Segment>> left, List<List<Segment>> right) {
    int[] l = drawn(left);
    int[] r = drawn(right);
    long mixed = java.util.Arrays.stream(r).filter(d -> d > l[0] && d < l[l.length - 1]).count();
    long letters = right.stream().mapToLong(pieces -> pieces.getFirst().text().length()).sum();
    return mixed == 0 && letters > 15L * right.size();
  }

  private static int[] drawn(List<List<Segment>> side) {
    return side.stream()
        .flatMap(List::stream)
        .flatMap(s -> s.words().stream())
        .mapToInt(Placed::drawn)
        .sorted()
        .toArray();
  }
}
