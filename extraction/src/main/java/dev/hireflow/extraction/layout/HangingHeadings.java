package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Headings that hang left of their sections, alone in their column: what stands there is a heading
 * whatever it says.
 *
 * @param from the first row that has one
 * @param left where the headings begin
 * @param right where the sections begin
 */
record HangingHeadings(int from, double left, double right) {

  private static final double SAME = 2.5;
  private static final int LEAST_KNOWN = 2;
  private static final int LONGEST = 32;
  private static final double LEAST_INDENT = 25;

  /** From the first known heading down: above it is the name. */
  static Optional<HangingHeadings> in(List<Row> rows) {
    for (int from = 0; from < rows.size(); from++) {
      if (isKnown(rows.get(from))) {
        return in(rows.subList(from, rows.size()), from);
      }
    }
    return Optional.empty();
  }

  private static Optional<HangingHeadings> in(List<Row> rows, int from) {
    double left = rows.stream().mapToDouble(row -> first(row).box().x()).min().orElse(0);
    List<Row> hanging = rows.stream().filter(row -> begins(row, left)).toList();
    List<Row> others = rows.stream().filter(row -> !begins(row, left)).toList();
    double right = others.stream().mapToDouble(row -> first(row).box().x()).min().orElse(left);
    boolean beside = hanging.stream().allMatch(row -> isBeside(row, right));
    long known = hanging.stream().filter(HangingHeadings::isKnown).count();
    boolean mostly = known >= LEAST_KNOWN && known * 2 >= hanging.size();
    boolean sections = others.size() >= hanging.size() && right - left > LEAST_INDENT;
    return beside && mostly && sections
        ? Optional.of(new HangingHeadings(from, left, right))
        : Optional.empty();
  }

  /** The row as lines, the heading as one of its own. */
  Stream<Line> lines(Row row, int page) {
    if (!begins(row, left)) {
      return Stream.of(row.line(page));
    }
    Line heading = first(row).line(page).asHeading();
    if (row.segments().size() == 1) {
      return Stream.of(heading);
    }
    Row rest = new Row(row.segments().subList(1, row.segments().size()));
    return Stream.of(heading, rest.line(page));
  }

  private static boolean isBeside(Row row, double right) {
    Segment heading = first(row);
    boolean apart = row.segments().size() == 1 || row.segments().get(1).box().x() > right - SAME;
    return apart
        && heading.text().length() <= LONGEST
        && heading.box().right() < right + LEAST_INDENT;
  }

  private static boolean isKnown(Row row) {
    String text = first(row).text();
    return Headings.kindOf(text).or(() -> Headings.partOf(text)).isPresent();
  }

  private static boolean begins(Row row, double x) {
    return Math.abs(first(row).box().x() - x) < SAME;
  }

  private static Segment first(Row row) {
    return row.segments().getFirst();
  }
}
