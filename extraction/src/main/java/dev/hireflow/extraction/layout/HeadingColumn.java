package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.layout.Segment.Placed;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A heading left of its section's first line gets a line of its own: "Education | BSc Physics". */
final class HeadingColumn {

  private HeadingColumn() {}

  static Stream<Line> lines(Row row, int page) {
    List<Segment> segments = row.segments();
    int heading = headingWords(segments.getFirst());
    if (heading > 0) {
      List<Placed> words = segments.getFirst().words();
      List<Segment> rest = new ArrayList<>(segments.subList(1, segments.size()));
      rest.addFirst(Segment.of(words.subList(heading, words.size())));
      return Stream.of(Segment.of(words.subList(0, heading)).line(page), new Row(rest).line(page));
    }
    if (segments.size() > 1
        && standsOut(segments.get(0), segments.get(1))
        && Headings.kindOf(segments.getFirst().text()).isPresent()) {
      Row rest = new Row(segments.subList(1, segments.size()));
      return Stream.of(segments.getFirst().line(page), rest.line(page));
    }
    return Stream.of(row.line(page));
  }

  /** A label in a table looks like what it labels: "Anschrift | Ahornweg 17". */
  private static boolean standsOut(Segment front, Segment rest) {
    Style style = front.words().getFirst().word().style();
    Style other = rest.words().getFirst().word().style();
    String text = front.text();
    boolean upper = text.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT));
    return upper || (style.bold() && !other.bold()) || style.size() > other.size() * 1.05;
  }

  /** How many words in front are a heading and look different from what follows. */
  private static int headingWords(Segment segment) {
    List<Placed> words = segment.words();
    for (int n = Math.min(3, words.size() - 1); n > 0; n--) {
      String front = Segment.of(words.subList(0, n)).text();
      double size = words.get(n - 1).word().style().size();
      double next = words.get(n).word().style().size();
      if (Headings.kindOf(front).isPresent() && size > next * 1.1) {
        return n;
      }
    }
    return 0;
  }
}
