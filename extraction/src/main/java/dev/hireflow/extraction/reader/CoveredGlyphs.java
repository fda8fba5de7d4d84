package dev.hireflow.extraction.reader;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of a page in the order of drawing, to find those that were painted over later. */
final class CoveredGlyphs {

  /** Beyond this many comparisons a page is no resume's, and all of it counts as seen. */
  private static final long MOST_COMPARISONS = 50_000_000;

  private record Drawn(TextPosition glyph, int number) {}

  private final List<Drawn> drawn = new ArrayList<>();

  void clear() {
    drawn.clear();
  }

  void add(TextPosition glyph, int number) {
    if (!HiddenText.isBlank(glyph)) {
      drawn.add(new Drawn(glyph, number));
    }
  }

  Set<TextPosition> under(List<PaintedArea> covers) {
    Set<TextPosition> covered = Collections.newSetFromMap(new IdentityHashMap<>());
    if ((long) covers.size() * drawn.size() <= MOST_COMPARISONS) {
      drawn.stream().filter(one -> isUnder(one, covers)).forEach(one -> covered.add(one.glyph));
    }
    return covered;
  }

  private static boolean isUnder(Drawn one, List<PaintedArea> covers) {
    if (covers.isEmpty()) {
      return false;
    }
    Rectangle2D body = HiddenText.body(one.glyph);
    return covers.stream().anyMatch(area -> one.number < area.glyphs() && area.hides(body));
  }
}
