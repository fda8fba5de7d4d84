package dev.hireflow.extraction.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Sizes and weights of recognised words, guessed from the height of their letters and the thickness
 * of their strokes. Sizes of a page are drawn together into the few that a designer would use.
 */
final class Typography {

  private static final String TALL = "bdfhkltißABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ÄÖÜÉ(){}[]/|";
  private static final String DEEP = "gjpqyç,;(){}[]/|Q";
  private static final double ALIKE = 0.09;
  private static final double BOLD = 1.28;

  private final Map<OcrWord, Double> sizes = new HashMap<>();
  private final Map<OcrWord, Boolean> bold = new HashMap<>();

  Typography(List<List<OcrWord>> lines, ToDoubleFunction<OcrWord> thickness) {
    for (List<OcrWord> line : lines) {
      double usual = median(line.stream().map(Typography::size).toList());
      for (OcrWord word : line) {
        boolean alike = Math.abs(size(word) - usual) < 0.35 * usual;
        sizes.put(word, alike ? usual : size(word));
      }
    }
    drawTogether();
    weigh(lines, thickness);
  }

  /** In pixels. */
  double sizeOf(OcrWord word) {
    return sizes.getOrDefault(word, 0.0);
  }

  boolean bold(OcrWord word) {
    return bold.getOrDefault(word, false);
  }

  /** Height of the whole type, from the part of it that the word's letters fill. */
  private static double size(OcrWord word) {
    boolean tall = word.text().chars().anyMatch(c -> TALL.indexOf(c) >= 0);
    boolean deep = word.text().chars().anyMatch(c -> DEEP.indexOf(c) >= 0);
    double part = tall ? deep ? 0.93 : 0.72 : deep ? 0.74 : 0.53;
    return word.height() / part;
  }

  private void drawTogether() {
    NavigableMap<Double, Integer> letters = new TreeMap<>();
    sizes.forEach((word, size) -> letters.merge(size, word.text().length(), Integer::sum));
    Map<Double, Double> drawn = new HashMap<>();
    while (!letters.isEmpty()) {
      double centre = heaviest(letters);
      List<Double> near =
          new ArrayList<>(
              letters.subMap(centre * (1 - ALIKE), true, centre * (1 + ALIKE), true).keySet());
      near.forEach(size -> {
        drawn.put(size, centre);
        letters.remove(size);
      });
    }
    sizes.replaceAll((word, size) -> drawn.getOrDefault(size, size));
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
        if (thick > 0 && sizeOf(word) > 0) {
          relative.put(word, thick / sizeOf(word));
        }
      }
    }
    double usual = median(List.copyOf(relative.values()));
    relative.forEach((word, ratio) -> bold.put(word, ratio > BOLD * usual));
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
