package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.vocabulary.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The invisible words of a searchable scan. They often spell better than we read, and they may say
 * anything: a word counts only where one much like it is seen in the picture.
 */
final class TextLayer {

  private static final double ALIKE = 0.6;

  private TextLayer() {}

  static Page agreed(Page seen, List<Line> layer) {
    if (layer.isEmpty()) {
      return seen;
    }
    List<Word> hidden = layer.stream().flatMap(line -> line.words().stream()).toList();
    List<Line> lines = new ArrayList<>();
    for (Line line : seen.lines()) {
      List<Word> words =
          line.words().stream()
              .map(word -> at(word, hidden).map(h -> word.withText(h.text())).orElse(word))
              .toList();
      lines.add(new Line(words, line.page()));
    }
    return seen.with(List.copyOf(lines));
  }

  private static Optional<Word> at(Word seen, List<Word> hidden) {
    Box box = seen.box();
    return box == null
        ? Optional.empty()
        : hidden.stream()
            .filter(word -> word.box() != null && overlap(word.box(), box))
            .filter(word -> alike(word.text(), seen.text()))
            .findFirst();
  }

  private static boolean overlap(Box a, Box b) {
    return a.contains(b.middle(), b.y() + b.height() / 2)
        || b.contains(a.middle(), a.y() + a.height() / 2);
  }

  private static boolean alike(String one, String other) {
    String a = Fold.sameLength(one);
    String b = Fold.sameLength(other);
    int longest = Math.max(a.length(), b.length());
    return longest > 0 && 1 - (double) distance(a, b) / longest >= ALIKE;
  }

  /** Levenshtein's. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
