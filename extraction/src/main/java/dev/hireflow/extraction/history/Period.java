package dev.hireflow.extraction.history;

import dev.hireflow.extraction.date.DateSpan;
import dev.hireflow.extraction.date.DateSpans;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.evidence.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When an entry began and ended. */
record Period(Optional<Found> start, Optional<Found> end) {

  /** From the first span to the last: two spans of one entry make one period. */
  static Period of(List<Line> lines, boolean singleIsBoth) {
    List<Found> starts = new ArrayList<>();
    List<Found> ends = new ArrayList<>();
    boolean ranges =
        lines.stream().flatMap(l -> DateSpans.in(l.text()).stream()).anyMatch(s -> !s.single());
    for (Line line : lines) {
      for (DateSpan span : DateSpans.in(line.text())) {
        if (!ranges || !span.single()) {
          collect(span, line, starts, ends, singleIsBoth);
        }
      }
    }
    return new Period(
        starts.stream().findFirst(),
        ends.isEmpty() ? Optional.empty() : Optional.of(ends.getLast()));
  }

  private static void collect(
      DateSpan span, Line line, List<Found> starts, List<Found> ends, boolean singleIsBoth) {
    String printed = line.text().substring(span.from(), span.to());
    String start = span.single() && singleIsBoth ? span.end() : span.start();
    if (start != null) {
      starts.add(new Found(start, printed, line, 0.97, "the first date of the entry"));
    }
    if (span.end() != null) {
      ends.add(new Found(span.end(), printed, line, 0.97, "the last date of the entry"));
    }
  }
}
