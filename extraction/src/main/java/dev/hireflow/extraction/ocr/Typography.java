package dev.hireflow.extraction.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Size, weight and baseline of recognised lines, guessed from the height of their letters and the
 * thickness of their strokes. Sizes of a page are drawn together into the few that a designer would
 * use.
 */
final class Typography {

  private static final String TALL = "bdfhkltißABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ÄÖÜÉ(){}[]/|";
  private static final String DEEP = "gjpqyçQ,;(){}[]/|";
  private static final double ALIKE = 0.1;
  private static final double BOLD = 1.28;

  /** Sizes of so few letters are taken for the nearest usual one. */
  private static final double RARE = 0.02;

  private static final double NEAR = 0.22;

  private final Map<List<OcrWord>, Double> sizes = new HashMap<>();
  private final Map<OcrWord, Boolean> bold = new HashMap<>();

  Typography(List<List<OcrWord>> lines, ToDoubleFunction<OcrWord> thickness) {
    lines.forEach(line -> sizes.put(line, median(line, Typography::size)));
    drawTogether();
    weigh(lines, thickness);
  }

  /** In pixels. */
  double sizeOf(List<OcrWord> line) {
    return sizes.getOrDefault(line, 0.0);
  }

  boolean bold(OcrWord word) {
    return bold.getOrDefault(word, false);
  }

  /** Where the letters stand, in pixels from the top: words without tails show it. */
  static double baselineOf(List<OcrWord> line) {
    List<OcrWord> standing = line.stream().filter(word -> !has(word, DEEP)).toList();
    return standing.isEmpty()
        ? median(line, word -> word.bottom() - 0.21 * size(word))
        : median(standing, OcrWord::bottom);
  }

  /** Height of the whole type, from the part of it that the word's letters fill. */
  private static double size(OcrWord word) {
    boolean tall = has(word, TALL);
    double part = has(word, DEEP) ? tall ? 0.93 : 0.74 : tall ? 0.72 : 0.53;
    return word.height() / part;
  }

  private static boolean has(OcrWord word, String letters) {
    return word.text().chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private void drawTogether() {
    NavigableMap<Double, Integer> letters = new TreeMap<>();
    sizes.forEach((line, size) -> letters.merge(size, letters(line), Integer::sum));
    double all = letters.values().stream().mapToInt(Integer::intValue).sum();
    Map<Double, Double> drawn = new HashMap<>();
    List<Double> usual = new ArrayList<>();
    while (!letters.isEmpty()) {
      double centre = heaviest(letters);
      var near = letters.subMap(centre * (1 - ALIKE), true, centre * (1 + ALIKE), true);
      double weight = near.values().stream().mapToInt(Integer::intValue).sum();
      if (weight > RARE * all) {
        usual.add(centre);
      }
      double snapped = weight > RARE * all ? centre : nearest(centre, usual);
      new ArrayList<>(near.keySet())
          .forEach(size -> {
            drawn.put(size, snapped);
            letters.remove(size);
          });
    }
    sizes.replaceAll((line, size) -> drawn.getOrDefault(size, size));
  }

  private static double nearest(double size, List<Double> usual) {
    double best = size;
    for (double one : usual) {
      boolean near = Math.abs(one - size) < NEAR * one;
      boolean nearer = best == size || Math.abs(one - size) < Math.abs(best - size);
      best = near && nearer ? one : best;
    }
    return best;
  }

  private static int letters(List<OcrWord> line) {
    return line.stream().mapToInt(word -> word.text().length()).sum();
  }

  /** The size around which most letters are. */
  private static double heaviest(NavigableMap<Double, Integer> letters) {
    double best = letters.firstKey();
    int most = 0;
    for (double centre : letters.keySet()) {
      int sum =
          letters.subMap(centre * (1 - ALIKE), true, centre * (1 + ALIKE), true).values().stream()
              .mapToInt(Integer::intValue)
              .sum();
      if (sum > most) {
        most = sum;
        best = centre;
      }
    }
    return best;
  }

  private void weigh(List<List<OcrWord>> lines, ToDoubleFunction<OcrWord> thickness) {
    Map<OcrWord, Double> relative = new HashMap<>();
    for (List<OcrWord> line : lines) {
      for (OcrWord word : line) {
        double thick = thickness.applyAsDouble(word);
        if (thick > 0 && sizeOf(line) > 0) {
          relative.put(word, thick / sizeOf(line));
        }
      }
    }
    double usual = median(List.copyOf(relative.values()));
    relative.forEach((word, ratio) -> bold.put(word, ratio > BOLD * usual));
  }

  private static double median(List<OcrWord> line, ToDoubleFunction<OcrWord> measure) {
    // A mark or an icon is as high as it likes.
    List<OcrWord> words =
        line.stream().filter(w -> w.text().chars().anyMatch(Character::isLetterOrDigit)).toList();
    return median((words.isEmpty() ? line : words).stream().map(measure::applyAsDouble).toList());
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
