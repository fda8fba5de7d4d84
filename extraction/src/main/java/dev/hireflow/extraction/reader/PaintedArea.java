package dev.hireflow.extraction.reader;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that was painted.
 *
 * @param box around it
 * @param colour null where it is not known at every point: of curves, shadings, pictures
 * @param solid whether nothing under the box can be seen any more
 * @param glyphs how many had been drawn on the page before it
 */
record PaintedArea(
    Rectangle2D box, @Nullable Integer colour, boolean picture, boolean solid, int glyphs) {

  /** Frames may touch what they hold. */
  private static final double TOLERANCE = 0.5;

  boolean contains(Point2D point) {
    return box.contains(point);
  }

  boolean hides(Rectangle2D glyph) {
    return glyph.getMinX() >= box.getMinX() - TOLERANCE
        && glyph.getMaxX() <= box.getMaxX() + TOLERANCE
        && glyph.getMinY() >= box.getMinY() - TOLERANCE
        && glyph.getMaxY() <= box.getMaxY() + TOLERANCE;
  }
}
