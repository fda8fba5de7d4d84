package dev.hireflow.extraction.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;

/**
 * Text that nobody sees is no evidence. Example: "10 years of Kubernetes" in white on white, meant
 * for machines alone.
 */
final class HiddenText {

  private static final float TINY = 2f;
  private static final double WHITE = 0.96;

  private enum Kind {
    INVISIBLE,
    TINY,
    OFF_PAGE,
    WHITE
  }

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  boolean hides(TextPosition glyph, PDGraphicsState state, PaintedAreas painted) {
    if (glyph.getUnicode() == null || glyph.getUnicode().isBlank()) {
      return false;
    }
    Kind kind = null;
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
      kind = Kind.INVISIBLE;
    } else if (glyph.getFontSizeInPt() < TINY && glyph.getHeightDir() < TINY) {
      kind = Kind.TINY;
    } else if (isOffPage(glyph)) {
      kind = Kind.OFF_PAGE;
    } else if (isWhite(state) && !painted.behind(glyph.getTextMatrix())) {
      kind = Kind.WHITE;
    }
    if (kind != null) {
      counts.merge(kind, 1, Integer::sum);
    }
    return kind != null;
  }

  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    counts.forEach((kind, n) ->
        warnings.add(
            "hidden text ignored: "
                + n
                + " characters ("
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + ")"));
    return List.copyOf(warnings);
  }

  private static boolean isOffPage(TextPosition glyph) {
    float x = glyph.getX();
    float y = glyph.getY();
    return x + glyph.getWidth() < 0
        || x > glyph.getPageWidth()
        || y < 0
        || y - glyph.getHeight() > glyph.getPageHeight();
  }

  static boolean isWhite(PDGraphicsState state) {
    try {
      PDColor color = state.getNonStrokingColor();
      if (color.getColorSpace() == null || color.isPattern()) {
        return false;
      }
      int rgb = color.toRGB();
      double dimmest = Math.min(rgb >> 16 & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb & 0xFF)) / 255.0;
      return dimmest > WHITE || state.getNonStrokeAlphaConstant() < 1 - WHITE;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
