package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Glyphs;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Text that nobody sees is no evidence. Example: "10 years of Kubernetes" in white on white, meant
 * for machines alone.
 */
final class HiddenText {

  private static final float TINY = 2f;

  /** Letters narrower than this are strokes, whatever their height. */
  private static final float FLAT = 0.5f;

  /** Why nobody sees it; the name is told in the warning. */
  enum Kind {
    INVISIBLE,
    TRANSPARENT,
    TINY,
    OFF_PAGE,
    CLIPPED,
    WHITE,
    COLOUR_OF_ITS_BACKGROUND,
    PAINTED_OVER,
    SWITCHED_OFF
  }

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  boolean hides(TextPosition glyph, PDGraphicsState state, PaintedAreas painted) {
    if (isBlank(glyph)) {
      return false;
    }
    Kind kind = kind(glyph, state, painted);
    if (kind != null) {
      count(kind, 1);
    }
    return kind != null;
  }

  void count(Kind kind, int characters) {
    if (characters > 0) {
      counts.merge(kind, characters, Integer::sum);
    }
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

  static boolean isBlank(TextPosition glyph) {
    return glyph.getUnicode() == null || glyph.getUnicode().isBlank();
  }

  /** Its body, without what may reach over into a neighbour. */
  static Rectangle2D body(TextPosition glyph) {
    Matrix matrix = glyph.getTextMatrix();
    float scale = Math.max(0.01f, matrix.getScalingFactorX());
    float width = Math.max(0.1f, glyph.getWidthDirAdj() / scale);
    return PaintedPath.box(matrix, width * 0.1f, 0.1f, width * 0.8f, 0.4f);
  }

  private static @Nullable Kind kind(
      TextPosition glyph, PDGraphicsState state, PaintedAreas painted) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    Rectangle2D body = body(glyph);
    Point2D middle = new Point2D.Double(body.getCenterX(), body.getCenterY());
    if (mode == RenderingMode.NEITHER
        || mode == RenderingMode.NEITHER_CLIP
        || Glyphs.isSmuggled(glyph.getUnicode())) {
      return Kind.INVISIBLE;
    }
    if (isTiny(glyph)) {
      return Kind.TINY;
    }
    if (isOffPage(glyph)) {
      return Kind.OFF_PAGE;
    }
    if (painted.clips().hide(middle)) {
      return Kind.CLIPPED;
    }
    // A word may run over the edge of its box: a letter with a foot on it is still seen.
    Kind left =
        byColour(state, painted.under(new Point2D.Double(body.getMinX(), body.getCenterY())));
    return left == null ? null : byColour(state, painted.under(middle));
  }

  private static @Nullable Kind byColour(PDGraphicsState state, Optional<PaintedArea> background) {
    Kind kind = byColour(Ink.ofText(state), background);
    Ink second = Ink.secondOfText(state);
    return kind != null && second != null ? byColour(second, background) : kind;
  }

  private static @Nullable Kind byColour(Ink ink, Optional<PaintedArea> background) {
    if (ink.transparent()) {
      return Kind.TRANSPARENT;
    }
    Integer colour = background.isEmpty() ? Integer.valueOf(Ink.WHITE) : background.get().colour();
    if (colour == null || !ink.looksLike(colour)) {
      return null;
    }
    return ink.looksLike(Ink.WHITE) ? Kind.WHITE : Kind.COLOUR_OF_ITS_BACKGROUND;
  }

  private static boolean isTiny(TextPosition glyph) {
    Matrix matrix = glyph.getTextMatrix();
    if (glyph.getFont() instanceof PDType3Font) {
      // Such fonts come in units of their own.
      return glyph.getFontSizeInPt() < TINY && glyph.getHeightDir() < TINY;
    }
    return matrix.getScalingFactorY() < TINY || matrix.getScalingFactorX() < FLAT;
  }

  private static boolean isOffPage(TextPosition glyph) {
    float x = glyph.getX();
    float y = glyph.getY();
    return x + glyph.getWidth() < 0
        || x > glyph.getPageWidth()
        || y < 0
        || y - glyph.getHeight() > glyph.getPageHeight();
  }
}
