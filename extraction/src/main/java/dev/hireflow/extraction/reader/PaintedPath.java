package dev.hireflow.extraction.reader;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The path that is being built: rectangles are known exactly, all else by the box around it. */
final class PaintedPath {

  private static final int MOST_RECTANGLES = 200;
  private static final double STRAIGHT = 0.01;

  private final List<Rectangle2D> rectangles = new ArrayList<>();
  private final List<Point2D> corners = new ArrayList<>();
  private @Nullable Rectangle2D bounds;
  private boolean exact = true;
  private int moves;

  void add(String operator, List<COSBase> operands, Matrix matrix) {
    exact &= isUpright(matrix);
    switch (operator) {
      case "re" -> rectangle(operands, matrix);
      case "h" -> {}
      case "m", "l" -> {
        moves += operator.equals("m") ? 1 : 0;
        points(operands, matrix);
      }
      default -> {
        exact = false;
        points(operands, matrix);
      }
    }
  }

  @Nullable Rectangle2D bounds() {
    return bounds;
  }

  /** Whether its boxes are filled all over: with holes between them they are not. */
  boolean isExact(boolean evenOdd) {
    boolean onlyRectangles = moves == 0 && (!evenOdd || rectangles.size() == 1);
    boolean onlyCorners = moves == 1 && rectangles.isEmpty() && isRectangle(corners);
    return exact && rectangles.size() < MOST_RECTANGLES && (onlyRectangles || onlyCorners);
  }

  /** Each rectangle where they are exact, else the box around all. */
  List<Rectangle2D> boxes(boolean evenOdd) {
    if (bounds == null) {
      return List.of();
    }
    return isExact(evenOdd) && moves == 0 ? rectangles : List.of(bounds);
  }

  /** Turned by quarters at most, so that a box stays a box. */
  static boolean isUpright(Matrix matrix) {
    boolean straight =
        Math.abs(matrix.getShearX()) < STRAIGHT && Math.abs(matrix.getShearY()) < STRAIGHT;
    boolean quarter =
        Math.abs(matrix.getScaleX()) < STRAIGHT && Math.abs(matrix.getScaleY()) < STRAIGHT;
    return straight || quarter;
  }

  /** The box around a rectangle after it was moved. */
  static Rectangle2D box(Matrix matrix, float x, float y, float width, float height) {
    Rectangle2D box = new Rectangle2D.Double();
    box.setFrameFromDiagonal(
        matrix.transformPoint(x, y), matrix.transformPoint(x + width, y + height));
    box.add(matrix.transformPoint(x + width, y));
    box.add(matrix.transformPoint(x, y + height));
    return box;
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() == 4) {
      Rectangle2D box =
          box(
              matrix,
              number(operands.get(0)),
              number(operands.get(1)),
              number(operands.get(2)),
              number(operands.get(3)));
      if (rectangles.size() < MOST_RECTANGLES) {
        rectangles.add(box);
      }
      bounds = bounds == null ? box : bounds.createUnion(box);
    }
  }

  private void points(List<COSBase> operands, Matrix matrix) {
    for (int i = 0; i + 1 < operands.size(); i += 2) {
      Point2D point = matrix.transformPoint(number(operands.get(i)), number(operands.get(i + 1)));
      if (corners.size() < MOST_RECTANGLES) {
        corners.add(point);
      }
      if (bounds == null) {
        bounds = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
      } else {
        bounds.add(point);
      }
    }
  }

  /** Four corners, the first again at the end or not, and every side straight. */
  private static boolean isRectangle(List<Point2D> corners) {
    boolean closed =
        corners.size() == 5 && corners.getFirst().distance(corners.getLast()) < STRAIGHT;
    if (corners.size() != 4 && !closed) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      Point2D a = corners.get(i);
      Point2D b = corners.get((i + 1) % 4);
      boolean along = i % 2 == 0 == isLevel(corners.get(0), corners.get(1));
      double off = along ? a.getY() - b.getY() : a.getX() - b.getX();
      if (Math.abs(off) > STRAIGHT) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLevel(Point2D a, Point2D b) {
    return Math.abs(a.getY() - b.getY()) <= STRAIGHT;
  }

  private static float number(COSBase operand) {
    return operand instanceof COSNumber number ? number.floatValue() : 0;
  }
}
