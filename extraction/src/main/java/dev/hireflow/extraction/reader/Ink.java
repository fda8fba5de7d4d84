package dev.hireflow.extraction.reader;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is painted with.
 *
 * @param colour red, green and blue; null for patterns and what can't be told
 * @param alpha from 0, which nobody sees, to 1
 */
record Ink(@Nullable Integer colour, double alpha, boolean plain) {

  static final int WHITE = 0xFFFFFF;

  private static final double ALIKE = 0.04;
  private static final double OPAQUE = 0.9;

  static Ink filling(PDGraphicsState state) {
    return of(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant(), state);
  }

  static Ink stroking(PDGraphicsState state) {
    return of(state.getStrokingColor(), state.getAlphaConstant(), state);
  }

  /** What a letter is seen by: its outlines where only they are drawn, else its inside. */
  static Ink ofText(PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    return mode.isStroke() && !mode.isFill() ? stroking(state) : filling(state);
  }

  /** Of text that is both filled and stroked either may show it. */
  static @Nullable Ink secondOfText(PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    return mode.isStroke() && mode.isFill() ? stroking(state) : null;
  }

  boolean transparent() {
    return alpha < ALIKE;
  }

  /** Nothing below shines through. */
  boolean opaque() {
    return alpha >= OPAQUE && plain;
  }

  boolean looksLike(int background) {
    Integer own = colour;
    return own != null && alike(own, background);
  }

  /** No eye tells them apart on a page. */
  static boolean alike(int one, int other) {
    double most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      most = Math.max(most, Math.abs(difference) / 255.0);
    }
    return most < ALIKE;
  }

  /** A picture with a mask lets through what it leaves out. */
  static boolean isOpaquePicture(PDResources resources, COSName name) {
    try {
      PDXObject object = resources.getXObject(name);
      return object instanceof PDImageXObject picture
          && !picture.isStencil()
          && picture.getCOSObject().getItem(COSName.SMASK) == null
          && picture.getCOSObject().getItem(COSName.MASK) == null;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static Ink of(PDColor color, double alpha, PDGraphicsState state) {
    boolean plain = state.getSoftMask() == null && BlendMode.NORMAL.equals(state.getBlendMode());
    try {
      boolean known = color.getColorSpace() != null && !color.isPattern();
      return new Ink(known ? Integer.valueOf(color.toRGB() & WHITE) : null, alpha, plain);
    } catch (IOException | RuntimeException e) {
      return new Ink(null, alpha, plain);
    }
  }
}
