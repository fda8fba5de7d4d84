package dev.hireflow.extraction.reader;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where a page is filled with a colour or a picture, and when: white text on a dark
 * sidebar is told from white text on paper, and text from text that was painted over.
 */
final class PaintedAreas {

  private static final int MOST = 2_000;

  private final List<PaintedArea> areas = new ArrayList<>();
  private final Clips clips = new Clips();
  private PaintedPath path = new PaintedPath();
  private boolean clipping;
  private int glyphs;

  void clear() {
    areas.clear();
    clips.clear();
    path = new PaintedPath();
    clipping = false;
    glyphs = 0;
  }

  Clips clips() {
    return clips;
  }

  /** The number of a glyph that is drawn now; what is painted from now on is above it. */
  int glyph() {
    return glyphs++;
  }

  /** What a glyph stands on; empty for the bare page. */
  Optional<PaintedArea> under(Point2D glyph) {
    return areas.reversed().stream().filter(area -> area.contains(glyph)).findFirst();
  }

  /** What hides something that was painted before, if there is any such thing. */
  List<PaintedArea> covers() {
    return areas.stream().filter(area -> area.solid() && area.glyphs() > 0).toList();
  }

  /** An annotation lies above the whole page. */
  void addAbove(Rectangle2D box) {
    add(new PaintedArea(box, null, false, true, glyphs));
  }

  void follow(
      Operator operator,
      List<COSBase> operands,
      PDGraphicsState state,
      @Nullable PDResources resources) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    switch (operator.getName()) {
      case "re", "m", "l", "c", "v", "y", "h" -> path.add(operator.getName(), operands, matrix);
      case "f", "F", "B", "b" -> fill(state, false);
      case "f*", "B*", "b*" -> fill(state, true);
      case "n", "S", "s" -> endPath();
      case "W", "W*" -> clipping = true;
      case "Do" -> picture(operands, state, resources);
      case "BI" -> unitSquare(state, true);
      case "sh" -> shading();
      default -> {}
    }
  }

  private void fill(PDGraphicsState state, boolean evenOdd) {
    Ink ink = Ink.filling(state);
    for (Rectangle2D box : path.boxes(evenOdd)) {
      boolean solid = path.isExact(evenOdd) && ink.opaque();
      add(new PaintedArea(clips.within(box), solid ? ink.colour() : null, false, solid, glyphs));
    }
    endPath();
  }

  private void endPath() {
    if (clipping) {
      clips.narrow(path.bounds());
    }
    clipping = false;
    path = new PaintedPath();
  }

  private void picture(
      List<COSBase> operands, PDGraphicsState state, @Nullable PDResources resources) {
    if (resources != null
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && resources.isImageXObject(name)) {
      unitSquare(state, Ink.isOpaquePicture(resources, name));
    }
  }

  private void unitSquare(PDGraphicsState state, boolean opaque) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    boolean solid = opaque && PaintedPath.isUpright(matrix) && Ink.filling(state).opaque();
    Rectangle2D square = PaintedPath.box(matrix, 0, 0, 1, 1);
    add(new PaintedArea(clips.within(square), null, true, solid, glyphs));
  }

  /** A shading fills all that is not clipped; what colour it has there is not asked. */
  private void shading() {
    add(new PaintedArea(clips.current(), null, false, false, glyphs));
  }

  private void add(PaintedArea area) {
    if (areas.size() < MOST && !area.box().isEmpty()) {
      areas.add(area);
    }
  }
}
