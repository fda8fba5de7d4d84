package dev.hireflow.extraction.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.global.tesseract;

/**
 * Reads lines of large type again at the size of running text, which the engine knows best: a name
 * on top of a page is most often misread ("Jonn Smith").
 */
final class LargeType {

  private static final int LARGE = 46;
  private static final double USUAL = 32;
  private static final int MARGIN = 12;
  private static final int MOST_LINES = 4;
  private static final long DEADLINE_MILLIS = 1_000;

  private LargeType() {}

  static List<OcrWord> reread(List<OcrWord> words, PIX page, Engine engine, Canvas canvas)
      throws IOException {
    Map<String, List<OcrWord>> lines = new LinkedHashMap<>();
    words.forEach(w -> lines.computeIfAbsent(w.line(), line -> new ArrayList<>()).add(w));
    List<OcrWord> read = new ArrayList<>();
    int large = 0;
    for (List<OcrWord> line : lines.values()) {
      boolean again = height(line) > LARGE && large < MOST_LINES;
      large += again ? 1 : 0;
      read.addAll(again ? surer(line, small(line, page, engine, canvas)) : line);
    }
    return read;
  }

  private static int height(List<OcrWord> line) {
    int[] heights = line.stream().mapToInt(OcrWord::height).sorted().toArray();
    return heights[heights.length / 2];
  }

  private static List<OcrWord> small(List<OcrWord> line, PIX page, Engine engine, Canvas canvas)
      throws IOException {
    int left = line.stream().mapToInt(OcrWord::x).min().orElse(0) - MARGIN;
    int top = line.stream().mapToInt(OcrWord::y).min().orElse(0) - MARGIN;
    int right = line.stream().mapToInt(w -> w.x() + w.width()).max().orElse(0) + MARGIN;
    int bottom = line.stream().mapToInt(OcrWord::bottom).max().orElse(0) + MARGIN;
    int x = Math.max(0, left);
    int y = Math.max(0, top);
    BOX box = leptonica.boxCreate(x, y, right - x, bottom - y);
    PIX clip = canvas.keep(leptonica.pixClipRectangle(page, box, (BOX) null));
    leptonica.boxDestroy(box);
    float scale = (float) (USUAL / height(line));
    PIX scaled = canvas.keep(leptonica.pixScale(clip, scale, scale));
    return engine.words(scaled, tesseract.PSM_SINGLE_LINE, DEADLINE_MILLIS).stream()
        .map(word -> word.placed(line.getFirst().line(), x, y, 1 / scale))
        .toList();
  }

  /** The reading that the engine is surer of; one that lost words is none. */
  private static List<OcrWord> surer(List<OcrWord> first, List<OcrWord> second) {
    return second.size() >= first.size() && sureness(second) > sureness(first) ? second : first;
  }

  private static double sureness(List<OcrWord> line) {
    return line.stream().mapToDouble(OcrWord::confidence).average().orElse(0);
  }
}
