package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.layout.Segment.Placed;
import java.util.ArrayList;
import java.util.List;

/** Joins letters that were set apart for looks: "J O H N D O E" is "JOHN DOE". */
final class LetterSpacing {

  private static final double LETTERS_A_WORD = 2.0;
  private static final int LEAST_WORDS = 5;

  private LetterSpacing() {}

  static List<Placed> joined(List<Placed> words) {
    double letters = words.stream().mapToInt(w -> w.word().text().length()).average().orElse(9);
    if (words.size() < LEAST_WORDS || letters > LETTERS_A_WORD) {
      return words;
    }
    double usual = medianGap(words);
    List<Placed> joined = new ArrayList<>();
    for (Placed word : words) {
      Placed last = joined.isEmpty() ? null : joined.getLast();
      double gap = last == null ? 0 : word.box().x() - last.box().right();
      if (last != null && gap < Math.max(usual * 1.6, usual + 0.8)) {
        Word both = last.word().withText(last.word().text() + word.word().text());
        joined.set(joined.size() - 1, new Placed(both, last.box().union(word.box()), word.drawn()));
      } else {
        joined.add(word);
      }
    }
    return joined.stream().map(p -> new Placed(boxed(p), p.box(), p.drawn())).toList();
  }

  private static Word boxed(Placed placed) {
    Word word = placed.word();
    return new Word(word.text(), placed.box(), word.style(), word.wideGap(), word.link());
  }

  private static double medianGap(List<Placed> words) {
    double[] gaps = new double[words.size() - 1];
    for (int i = 1; i < words.size(); i++) {
      gaps[i - 1] = words.get(i).box().x() - words.get(i - 1).box().right();
    }
    java.util.Arrays.sort(gaps);
    return gaps[gaps.length / 2];
  }
}
