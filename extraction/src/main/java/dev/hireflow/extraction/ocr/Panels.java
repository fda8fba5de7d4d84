package dev.hireflow.extraction.ocr;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.leptonica.BOX;
import org.bytedeco.leptonica.BOXA;
import org.bytedeco.leptonica.NUMA;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.PIXA;
import org.bytedeco.leptonica.global.leptonica;

/**
 * Turns light words on dark ground into dark ones on white, and takes away the frames around words.
 * The engine takes both for pictures: the skills of a sidebar, each in a box of its own, get lost.
 * Lengths are in pixels at 200 dots an inch.
 */
final class Panels {

  private static final int DARK = 140;

  /** Frames are often paler than words. */
  private static final int PALE = 210;

  /** What is solid over such a brick is ground; no stroke of a letter is. */
  private static final int BAND_WIDTH = 25;

  private static final int BAND_HEIGHT = 5;

  /** Higher than a line of words. */
  private static final int LARGE = 135;

  private static final int MOST_PARTS = 50_000;

  private static final double WIDE = 1.3;
  private static final double SOLID = 0.7;
  private static final double MOSTLY = 0.5;
  private static final double THIN = 0.25;

  private Panels() {}

  static PIX flat(PIX grey, Canvas canvas) throws IOException {
    PIX flat = canvas.keep(leptonica.pixCopy(null, grey));
    lighten(flat, canvas);
    unframe(flat, canvas);
    return flat;
  }

  private static void lighten(PIX grey, Canvas canvas) throws IOException {
    PIX dark = canvas.keep(leptonica.pixThresholdToBinary(grey, DARK));
    PIX bands = canvas.keep(leptonica.pixOpenBrick(null, dark, BAND_WIDTH, BAND_HEIGHT));
    PIX body = canvas.keep(leptonica.pixSeedfillBinary(null, bands, dark, 8));
    PIX holes = canvas.keep(leptonica.pixHolesByFilling(body, 4));
    if (isNoise(holes)) {
      return;
    }
    PIX words =
        canvas.keep(
            leptonica.pixSelectBySize(
                holes,
                0,
                LARGE,
                8,
                leptonica.L_SELECT_HEIGHT,
                leptonica.L_SELECT_IF_LT,
                (int[]) null));
    forEachPart(
        canvas.keep(leptonica.pixOr(null, body, words)),
        (part, at) -> {
          boolean large = at.width() > LARGE && at.height() > LARGE;
          boolean wide = at.width() > WIDE * at.height();
          if (large || (wide && count(part) > SOLID * at.width() * at.height())) {
            turn(grey, part, at);
          }
        });
  }

  /** The ground of the part becomes white and what is lighter than it dark. */
  private static void turn(PIX grey, PIX part, At at) {
    float[] ground = new float[1];
    leptonica.pixGetRankValueMasked(grey, part, at.x(), at.y(), 1, 0.5f, ground, (NUMA) null);
    if (ground[0] > DARK) {
      return;
    }
    NUMA shades = leptonica.numaCreate(256);
    for (int shade = 0; shade < 256; shade++) {
      leptonica.numaAddNumber(shades, Math.min(255, 255 * (255 - shade) / (255 - ground[0])));
    }
    BOX box = leptonica.boxCreate(at.x(), at.y(), at.width(), at.height());
    PIX clip = leptonica.pixClipRectangle(grey, box, (BOX) null);
    leptonica.pixTRCMap(clip, part, shades);
    leptonica.pixRasterop(
        grey, at.x(), at.y(), at.width(), at.height(), leptonica.PIX_SRC, clip, 0, 0);
    leptonica.pixDestroy(clip);
    leptonica.boxDestroy(box);
    leptonica.numaDestroy(shades);
  }

  private static void unframe(PIX grey, Canvas canvas) throws IOException {
    PIX lines = canvas.keep(leptonica.pixThresholdToBinary(grey, PALE));
    forEachPart(
        lines,
        (part, at) -> {
          boolean box = at.height() >= BAND_WIDTH && at.height() < LARGE;
          if (box
              && at.width() > WIDE * at.height()
              && count(part) < THIN * at.width() * at.height()
              && hasEdge(part, at, 0)
              && hasEdge(part, at, at.height() - BAND_HEIGHT)) {
            leptonica.pixPaintThroughMask(grey, part, at.x(), at.y(), 255);
          }
        });
  }

  private static boolean hasEdge(PIX part, At at, int from) {
    int[] count = new int[1];
    for (int row = from; row < from + BAND_HEIGHT; row++) {
      leptonica.pixCountPixelsInRow(part, row, count, (int[]) null);
      if (count[0] > MOSTLY * at.width()) {
        return true;
      }
    }
    return false;
  }

  private static void forEachPart(PIX binary, BiConsumer<PIX, At> use) {
    if (isNoise(binary)) {
      return;
    }
    PIXA parts = new PIXA((Pointer) null);
    BOXA boxes = leptonica.pixConnComp(binary, parts, 8);
    int[] x = new int[1];
    int[] y = new int[1];
    int[] width = new int[1];
    int[] height = new int[1];
    for (int i = 0; i < leptonica.boxaGetCount(boxes); i++) {
      leptonica.boxaGetBoxGeometry(boxes, i, x, y, width, height);
      if (height[0] >= BAND_WIDTH && width[0] > BAND_WIDTH) {
        PIX part = leptonica.pixaGetPix(parts, i, leptonica.L_CLONE);
        use.accept(part, new At(x[0], y[0], width[0], height[0]));
        leptonica.pixDestroy(part);
      }
    }
    leptonica.boxaDestroy(boxes);
    leptonica.pixaDestroy(parts);
  }

  /** No page has so many letters, and each part takes memory. */
  private static boolean isNoise(PIX binary) {
    int[] parts = new int[1];
    leptonica.pixCountConnComp(binary, 8, parts);
    return parts[0] > MOST_PARTS;
  }

  private static int count(PIX pix) {
    int[] count = new int[1];
    leptonica.pixCountPixels(pix, count, (int[]) null);
    return count[0];
  }

  private record At(int x, int y, int width, int height) {}
}
