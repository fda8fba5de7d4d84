package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Headings that hang left of their sections, alone in their column: what stands there is a heading
 * whatever it says.
 *
 * @param from the first row that has one
 * @param body where the sections begin
 */
record HangingHeadings(int from, double body) {

  private static final double SAME = 4;
  private static final int LEAST_KNOWN = 2;
  private static final int LONGEST = 32;
  private static final double LEAST_INDENT = 15;

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
    double body = commonStart(rows);
    List<Row> hanging = rows.stream().filter(row -> hangs(row, body)).toList();
    List<Row> others = rows.stream().filter(row -> !hangs(row, body)).toList();
    boolean beside =
        hanging.stream().allMatch(row -> isBeside(row, body))
            && others.stream().allMatch(row -> first(row).box().x() > body - SAME);
    long known = hanging.stream().filter(HangingHeadings::isKnown).count();
    boolean mostly = known >= LEAST_KNOWN && known * 2 >= hanging.size();
    boolean aligned =
        alike(hanging, row -> first(row).box().x())
            || alike(hanging, row -> first(row).box().right());
    boolean enough = rows.size() >= 2 * hanging.size() || known == hanging.size();
    return beside && mostly && aligned && enough
        ? Optional.of(new HangingHeadings(from, body))
        : Optional.empty();
  }

  /** Where most rows begin, or go on behind a heading. */
  private static double commonStart(List<Row> rows) {
    Map<Long, Integer> starts = new HashMap<>();
    for (Row row : rows) {
      row.segments().stream()
          .limit(2)
          .forEach(segment -> starts.merge(Math.round(segment.box().x() / SAME), 1, Integer::sum));
    }
    return starts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() * SAME)
        .orElse(0.0);
  }

  private static boolean alike(List<Row> rows, ToDoubleFunction<Row> edge) {
    double first = rows.isEmpty() ? 0 : edge.applyAsDouble(rows.getFirst());
    return rows.stream().allMatch(row -> Math.abs(edge.applyAsDouble(row) - first) < SAME);
  }

  /** The row as lines, the heading as one of its own; what it goes on with is no other. */
  void add(Row row, int page, List<Line> lines) {
    if (!hangs(row, body)) {
      lines.add(row.line(page));
      return;
    }
    Line heading = first(row).line(page).asHeading();
    int above = lastHeading(lines);
    if (above >= 0 && isBelow(lines.get(above), heading) && goesOn(lines.get(above), row)) {
      List<Word> words = new ArrayList<>(lines.get(above).words());
      words.addAll(heading.words());
      lines.set(above, new Line(words, page));
    } else {
      lines.add(row.segments().size() == 1 ? placeFor(heading, lines) : lines.size(), heading);
    }
    if (row.segments().size() > 1) {
      lines.add(new Row(row.segments().subList(1, row.segments().size())).line(page));
    }
  }

  /** "Teaching" over "experience", "Education and" over "training". */
  private static boolean goesOn(Line above, Row row) {
    String both = above.text() + " " + first(row).text();
    return !isKnown(row) || Headings.kindOf(both).or(() -> Headings.partOf(both)).isPresent();
  }

  /** A heading in the middle of the height of its first two lines stands before them. */
  private static int placeFor(Line heading, List<Line> lines) {
    Box box = heading.box();
    Box last = lines.isEmpty() ? null : lines.getLast().box();
    boolean beside = box != null && last != null && box.y() - last.y() < 0.85 * heading.size();
    return beside && !lines.getLast().heading() ? lines.size() - 1 : lines.size();
  }

  private static int lastHeading(List<Line> lines) {
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3); i--) {
      if (lines.get(i).heading()) {
        return i;
      }
    }
    return -1;
  }

  /** Close enough to be its second line. */
  private static boolean isBelow(Line above, Line heading) {
    Box upper = above.box();
    Box lower = heading.box();
    return upper != null && lower != null && lower.y() - upper.y() < 1.7 * heading.size();
  }

  private static boolean isBeside(Row row, double body) {
    Segment heading = first(row);
    boolean apart = row.segments().size() == 1 || row.segments().get(1).box().x() > body - SAME;
    return apart && heading.text().length() <= LONGEST && heading.box().right() < body + SAME;
  }

  private static boolean isKnown(Row row) {
    String text = first(row).text();
    return Headings.kindOf(text).or(() -> Headings.partOf(text)).isPresent();
  }

  private static boolean hangs(Row row, double body) {
    return first(row).box().x() < body - LEAST_INDENT;
  }

  private static Segment first(Row row) {
    return row.segments().getFirst();
  }
}
