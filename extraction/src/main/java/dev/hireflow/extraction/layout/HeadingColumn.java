package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.List;
import java.util.stream.Stream;

/** A heading left of its section's first line gets a line of its own: "Education | BSc Physics". */
final class HeadingColumn {

  private HeadingColumn() {}

  static Stream<Line> lines(Row row, int page) {
    List<Segment> segments = row.segments();
    if (segments.size() > 1 && Headings.kindOf(segments.getFirst().text()).isPresent()) {
      Row rest = new Row(segments.subList(1, segments.size()));
      return Stream.of(segments.getFirst().line(page), rest.line(page));
    }
    return Stream.of(row.line(page));
  }
}
