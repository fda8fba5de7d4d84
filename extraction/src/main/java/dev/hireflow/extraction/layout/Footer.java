package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.List;

/** Rows in a page's bottom margin, far below its text: a name, an address, a remark. */
final class Footer {

  private static final double MARGIN = 0.93;
  private static final double GAP = 2.5;
  private static final double SMALL = 0.95;
  private static final int MOST_ROWS = 2;

  private Footer() {}

  /** The upper edge of the footer in points from the top; no end without one. */
  static double top(List<Row> rows, double height) {
    int from = rows.size();
    while (from > 1 && rows.get(from - 1).bottom() > MARGIN * height) {
      from--;
      if (rows.get(from).top() - rows.get(from - 1).bottom() > GAP * tall(rows.get(from))) {
        boolean footer = isFooter(rows.subList(from, rows.size()), usualSize(rows));
        return footer ? rows.get(from).top() : Double.MAX_VALUE;
      }
    }
    return Double.MAX_VALUE;
  }

  /** In smaller type than the text, or with an address to write to. */
  private static boolean isFooter(List<Row> rows, double usualSize) {
    List<Line> lines = rows.stream().map(row -> row.line(1)).toList();
    boolean small = lines.stream().allMatch(line -> line.size() < SMALL * usualSize);
    boolean address = lines.stream().anyMatch(line -> line.text().contains("@"));
    return rows.size() <= MOST_ROWS
        && (small || address)
        && lines.stream()
            .map(Line::text)
            .noneMatch(text -> Headings.kindOf(text).isPresent() || saysHowLong(text));
  }

  /** An entry of a history that begins at the end of its page. */
  private static boolean saysHowLong(String text) {
    return DateSpans.in(text).stream().anyMatch(span -> !span.single());
  }

  private static double usualSize(List<Row> rows) {
    double[] sizes = rows.stream().mapToDouble(row -> row.line(1).size()).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  private static double tall(Row row) {
    return row.bottom() - row.top();
  }
}
