package dev.hireflow.extraction.ocr;

import java.io.IOException;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;

/** How thick the strokes of words are: twice their area by the length of their edge. */
final class Boldness {

  /** Where more is ink, the word is light on a dark ground, and its strokes can't be told. */
  private static final double MOST_INK = 0.55;

  private final PIX ink;
  private final PIX inner;

  private Boldness(PIX ink, PIX inner) {
    this.ink = ink;
    this.inner = inner;
  }

  static Boldness of(PIX grey, Canvas canvas) throws IOException {
    PIX ink = canvas.keep(leptonica.pixThresholdToBinary(grey, 140));
    return new Boldness(ink, canvas.keep(leptonica.pixErodeBrick(null, ink, 3, 3)));
  }

  /** Thickness in pixels; 0 when it can't be told. */
  double of(OcrWord word) {
    int area = count(ink, word);
    int edge = area - count(inner, word);
    boolean light = area > MOST_INK * word.width() * word.height();
    return edge == 0 || light ? 0 : 2.0 * area / edge;
  }

  private static int count(PIX pix, OcrWord word) {
    try (BOX box = leptonica.boxCreate(word.x(), word.y(), word.width(), word.height())) {
      PIX clip = leptonica.pixClipRectangle(pix, box, (BOX) null);
      leptonica.boxDestroy(box);
      if (clip == null || clip.isNull()) {
        return 0;
      }
      int[] count = new int[1];
      leptonica.pixCountPixels(clip, count, (int[]) null);
      leptonica.pixDestroy(clip);
      return count[0];
    }
  }
}
