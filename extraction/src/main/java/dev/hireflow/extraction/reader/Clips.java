package dev.hireflow.extraction.reader;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What of the page may be painted on, by the boxes around the clipping paths. */
final class Clips {

  private static final int DEEPEST = 10_000;

  /** Larger than any page. */
  private static final Rectangle2D ALL = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);

  /** Letters reach a little over the frame that they were set in. */
  private static final double TOLERANCE = 1;

  private final Deque<Rectangle2D> saved = new ArrayDeque<>();
  private Rectangle2D now = ALL;

  void clear() {
    saved.clear();
    now = ALL;
  }

  void save() {
    if (saved.size() < DEEPEST) {
      saved.push(now);
    }
  }

  void restore() {
    if (!saved.isEmpty()) {
      now = saved.pop();
    }
  }

  void narrow(@Nullable Rectangle2D box) {
    if (box != null) {
      now = within(box);
    }
  }

  Rectangle2D current() {
    return now;
  }

  Rectangle2D within(Rectangle2D box) {
    Rectangle2D common = now.createIntersection(box);
    return common.getWidth() < 0 || common.getHeight() < 0 ? new Rectangle2D.Double() : common;
  }

  boolean hide(Point2D glyph) {
    return now.isEmpty()
        || glyph.getX() < now.getMinX() - TOLERANCE
        || glyph.getX() > now.getMaxX() + TOLERANCE
        || glyph.getY() < now.getMinY() - TOLERANCE
        || glyph.getY() > now.getMaxY() + TOLERANCE;
  }
}
