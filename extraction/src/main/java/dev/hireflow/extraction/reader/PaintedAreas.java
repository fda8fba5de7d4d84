package dev.hireflow.extraction.reader;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where a page is filled with a colour or a picture, so that white text on a dark sidebar
 * is told from white text on paper. Bounding boxes are exact enough for that.
 */
final class PaintedAreas {

  private static final int MOST = 5_000;

  private final List<Rectangle2D> areas = new ArrayList<>();
  private @Nullable Rectangle2D path;

  void clear() {
    areas.clear();
    path = null;
  }

  boolean behind(Matrix glyph) {
    double x = glyph.getTranslateX() + 0.5;
    double y = glyph.getTranslateY() + 0.5;
    return areas.stream().anyMatch(area -> area.contains(x, y));
  }

  void follow(
      Operator operator,
      List<COSBase> operands,
      PDGraphicsState state,
      @Nullable PDResources resources) {
    switch (operator.getName()) {
      case "re" -> rectangle(operands, state.getCurrentTransformationMatrix());
      case "m", "l", "c", "v", "y" -> points(operands, state.getCurrentTransformationMatrix());
      case "f", "F", "f*", "B", "B*", "b", "b*" -> fill(state);
      case "n", "S", "s" -> path = null;
      case "Do" -> picture(operands, state, resources);
      case "BI", "sh" -> unitSquare(state);
      default -> {}
    }
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() == 4) {
      float x = number(operands.get(0));
      float y = number(operands.get(1));
      extend(matrix.transformPoint(x, y));
      extend(matrix.transformPoint(x + number(operands.get(2)), y + number(operands.get(3))));
    }
  }

  private void points(List<COSBase> operands, Matrix matrix) {
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      extend(matrix.transformPoint(number(operands.get(i)), number(operands.get(i + 1))));
    }
  }

  private void fill(PDGraphicsState state) {
    if (path != null && !HiddenText.isWhite(state)) {
      add(path);
    }
    path = null;
  }

  private void picture(
      List<COSBase> operands, PDGraphicsState state, @Nullable PDResources resources) {
    if (resources != null
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && resources.isImageXObject(name)) {
      unitSquare(state);
    }
  }

  private void unitSquare(PDGraphicsState state) {
    Matrix matrix = state.getCurrentTransformationMatrix();
    Rectangle2D square = new Rectangle2D.Double();
    square.setFrameFromDiagonal(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1));
    add(square);
  }

  private void extend(Point2D.Float point) {
    if (path == null) {
      path = new Rectangle2D.Double(point.x, point.y, 0, 0);
    } else {
      path.add(point);
    }
  }

  private void add(Rectangle2D area) {
    if (areas.size() < MOST) {
      areas.add(area);
    }
  }

  private static float number(COSBase operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }
}
