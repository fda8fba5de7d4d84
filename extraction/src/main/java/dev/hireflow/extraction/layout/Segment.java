package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import java.util.List;

/** Words of one row without a wide gap among them. */
record Segment(List<Placed> words, Box box) {

  static Segment of(List<Placed> words) {
    Box box = words.getFirst().box();
    for (Placed word : words) {
      box = box.union(word.box());
    }
    return new Segment(List.copyOf(words), box);
  }

  String text() {
    return line(0).text();
  }

  Line line(int page) {
    return new Line(words.stream().map(Placed::word).toList(), page);
  }

  /** A word, its box for sure, and when it was drawn. */
  record Placed(Word word, Box box, int drawn) {

    double baseline() {
      return box.y() + box.height() * 0.85;
    }
  }
}
