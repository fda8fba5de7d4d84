package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.layout.Segment.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that stands on one baseline, from left to right. */
record Row(List<Segment> segments) {

  private static final double SAME_BASELINE = 0.4;
  private static final double WIDE_GAP = 1.1;

  /** Enough where the word on the right was not drawn after the one on the left. */
  private static final double GAP_OF_STRANGERS = 0.5;

  double top() {
    return segments.stream().mapToDouble(s -> s.box().y()).min().orElse(0);
  }

  double bottom() {
    return segments.stream().mapToDouble(s -> s.box().bottom()).max().orElse(0);
  }

  static List<Row> of(List<Placed> words) {
    List<Placed> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Placed::baseline));
    List<Row> rows = new ArrayList<>();
    List<Placed> open = new ArrayList<>();
    double baseline = 0;
    for (Placed word : sorted) {
      double tolerance = SAME_BASELINE * Math.min(word.word().style().size(), 14);
      if (!open.isEmpty() && word.baseline() - baseline > tolerance) {
        rows.add(row(open));
        open.clear();
      }
      if (open.isEmpty()) {
        baseline = word.baseline();
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      rows.add(row(open));
    }
    return rows;
  }

  private static Row row(List<Placed> words) {
    List<Placed> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble((Placed w) -> w.box().x()));
    List<Placed> joined = LetterSpacing.joined(sorted);
    // Where letters are set apart, so are words: a gap is wide when it is wider still.
    double scale = joined.size() < sorted.size() ? 7 : 1;
    List<Segment> segments = new ArrayList<>();
    List<Placed> open = new ArrayList<>();
    for (Placed word : joined) {
      if (!open.isEmpty() && apart(open.getLast(), word, scale)) {
        segments.add(Segment.of(open));
        open.clear();
      }
      open.add(word);
    }
    segments.add(Segment.of(open));
    return new Row(List.copyOf(segments));
  }

  private static boolean apart(Placed left, Placed right, double scale) {
    boolean strangers = scale == 1 && right.drawn() != left.drawn() + 1;
    double least = strangers ? GAP_OF_STRANGERS : WIDE_GAP;
    return gap(left, right) > scale * least * size(left, right);
  }

  private static double gap(Placed left, Placed right) {
    return right.box().x() - left.box().right();
  }

  private static double size(Placed left, Placed right) {
    return Math.min(left.word().style().size(), right.word().style().size());
  }

  Line line(int page) {
    List<Word> words = new ArrayList<>();
    for (Segment segment : segments) {
      for (int i = 0; i < segment.words().size(); i++) {
        Word word = segment.words().get(i).word();
        words.add(word.withWideGap(i == 0 && !words.isEmpty()));
      }
    }
    return new Line(words, page);
  }
}
