package dev.hireflow.extraction.ocr;

import java.io.IOException;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.jspecify.annotations.Nullable;

/**
 * Makes a picture easy to read: grey, upright, large enough, evenly lit. A photo of a sheet on a
 * desk goes from nine words in ten to nearly all.
 *
 * @param pix what the engine gets to see
 * @param scale its pixels per pixel of the original
 * @param angle by which it was turned, in radians
 */
record Cleaning(PIX pix, double scale, double angle) {

  /** About 200 dots an inch of a letter or A4 page. */
  private static final double WIDTH = 2_000;

  private static final double WIDEST = 2_500;
  private static final double LEAST_ANGLE = Math.toRadians(0.2);
  private static final double MOST_ANGLE = Math.toRadians(8);
  private static final float SURE = 3;
  private static final double CLEAN = 0.5;

  static Cleaning of(PIX original, Canvas canvas) throws IOException {
    PIX opaque =
        leptonica.pixGetSpp(original) == 4
            ? canvas.keep(leptonica.pixRemoveAlpha(original))
            : original;
    PIX grey = canvas.keep(leptonica.pixConvertTo8(opaque, 0));
    double scale = scale(leptonica.pixGetWidth(grey), leptonica.pixGetHeight(grey));
    PIX sized =
        scale == 1 ? grey : canvas.keep(leptonica.pixScale(grey, (float) scale, (float) scale));
    PIX even = isPhoto(sized) ? evenlyLit(sized, canvas) : Panels.flat(sized, canvas);
    double angle = skew(even, canvas);
    if (Math.abs(angle) < LEAST_ANGLE || Math.abs(angle) > MOST_ANGLE) {
      return new Cleaning(even, scale, 0);
    }
    PIX upright =
        canvas.keep(
            leptonica.pixRotate(
                even,
                (float) angle,
                leptonica.L_ROTATE_AREA_MAP,
                leptonica.L_BRING_IN_WHITE,
                leptonica.pixGetWidth(even),
                leptonica.pixGetHeight(even)));
    return new Cleaning(upright, scale, angle);
  }

  private static double scale(int width, int height) {
    double narrow = Math.min(width, height);
    if (narrow < WIDTH * 0.8) {
      return Math.min(3, WIDTH / narrow);
    }
    return narrow > WIDEST ? WIDEST / narrow : 1;
  }

  /** A drawn page is mostly of one exact shade; a lit one never is. */
  private static boolean isPhoto(PIX grey) {
    float[] histogram = histogram(grey);
    double all = 0;
    double best = 0;
    for (int shade = 0; shade < histogram.length; shade++) {
      all += histogram[shade];
      double near = histogram[shade];
      near += shade > 0 ? histogram[shade - 1] : 0;
      near += shade + 1 < histogram.length ? histogram[shade + 1] : 0;
      best = Math.max(best, near);
    }
    return all > 0 && best < CLEAN * all;
  }

  private static float[] histogram(PIX grey) {
    var numbers = leptonica.pixGetGrayHistogram(grey, 4);
    float[] histogram = new float[leptonica.numaGetCount(numbers)];
    float[] one = new float[1];
    for (int i = 0; i < histogram.length; i++) {
      leptonica.numaGetFValue(numbers, i, one);
      histogram[i] = one[0];
    }
    leptonica.numaDestroy(numbers);
    return histogram;
  }

  private static PIX evenlyLit(PIX grey, Canvas canvas) throws IOException {
    @Nullable PIX even = leptonica.pixBackgroundNormSimple(grey, (PIX) null, (PIX) null);
    return even == null || even.isNull() ? grey : canvas.keep(even);
  }

  private static double skew(PIX grey, Canvas canvas) throws IOException {
    PIX binary = canvas.keep(leptonica.pixThresholdToBinary(grey, 140));
    float[] angle = new float[1];
    float[] confidence = new float[1];
    boolean failed = leptonica.pixFindSkew(binary, angle, confidence) != 0;
    return failed || confidence[0] < SURE ? 0 : Math.toRadians(angle[0]);
  }
}
