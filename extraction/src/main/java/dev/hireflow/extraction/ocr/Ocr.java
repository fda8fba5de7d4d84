package dev.hireflow.extraction.ocr;

import dev.hireflow.extraction.document.Page;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.List;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.tesseract.global.tesseract;
import org.jspecify.annotations.Nullable;

/** Recognises the text of pictures, one at a time. The engine is started by the first of them. */
public final class Ocr {

  /** Width of an A4 page: a picture has none of its own. */
  private static final double PAGE_POINTS = 595;

  private static final double POOR = 60;
  private static final int LEAST_LETTERS = 60;
  private static final long DEADLINE_MILLIS = 8_000;

  private static @Nullable Engine engine;

  private Ocr() {}

  /** A page drawn as grey bytes, and how wide it is in points. */
  public static synchronized Page page(BufferedImage grey, int number, double points)
      throws IOException {
    try (Canvas canvas = new Canvas()) {
      PIX pix = canvas.keep(leptonica.pixCreate(grey.getWidth(), grey.getHeight(), 8));
      fill(pix, grey);
      return read(pix, points, 1, canvas).page(number, canvas);
    }
  }

  /** A picture as decoded; it is turned upright if it lies on its side. */
  static synchronized Page picture(PIX pix, int number, Canvas canvas) throws IOException {
    Reading best = read(pix, PAGE_POINTS, pixels(pix), canvas);
    for (int turns = 1; turns < 4 && best.poor(); turns++) {
      PIX turned = canvas.keep(leptonica.pixRotateOrth(pix, turns));
      Reading other = read(turned, PAGE_POINTS, pixels(turned), canvas);
      best = other.weight() > 1.5 * best.weight() ? other : best;
    }
    return best.page(number, canvas);
  }

  /** To a point. */
  private static double pixels(PIX pix) {
    return leptonica.pixGetWidth(pix) / PAGE_POINTS;
  }

  private static Reading read(PIX pix, double points, double seen, Canvas canvas)
      throws IOException {
    Cleaning cleaning = Cleaning.of(pix, canvas);
    List<OcrWord> words =
        LargeType.reread(
            engine().words(cleaning.pix(), tesseract.PSM_AUTO, DEADLINE_MILLIS),
            cleaning.pix(),
            engine(),
            canvas);
    var size =
        new RecognisedPage.Size(
            leptonica.pixGetWidth(pix), leptonica.pixGetHeight(pix), points, seen);
    return new Reading(words, cleaning, size);
  }

  private static Engine engine() throws IOException {
    Natives.quiet();
    Engine running = engine;
    if (running == null) {
      running = Engine.start();
      engine = running;
    }
    return running;
  }

  /** What was recognised in one position of the picture. */
  private record Reading(List<OcrWord> words, Cleaning cleaning, RecognisedPage.Size size) {

    boolean poor() {
      int letters = words.stream().mapToInt(word -> word.text().length()).sum();
      return weight() < POOR / 100 * letters || letters < LEAST_LETTERS;
    }

    /** Letters in words that the engine is sure of. */
    double weight() {
      return words.stream()
          .filter(word -> word.confidence() > POOR)
          .mapToInt(word -> word.text().length())
          .sum();
    }

    Page page(int number, Canvas canvas) throws IOException {
      return RecognisedPage.of(words, cleaning, Boldness.of(cleaning.pix(), canvas), number, size);
    }
  }

  /** Leptonica keeps four grey pixels to a word, the first in its highest byte. */
  private static void fill(PIX pix, BufferedImage grey) {
    byte[] bytes = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    int width = grey.getWidth();
    int wordsPerLine = leptonica.pixGetWpl(pix);
    int[] data = new int[wordsPerLine];
    var target = leptonica.pixGetData(pix);
    for (int y = 0; y < grey.getHeight(); y++) {
      java.util.Arrays.fill(data, 0);
      for (int x = 0; x < width; x++) {
        data[x >> 2] |= (bytes[y * width + x] & 0xFF) << (24 - 8 * (x & 3));
      }
      target.position((long) y * wordsPerLine).put(data, 0, wordsPerLine);
    }
  }
}
