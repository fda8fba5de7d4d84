package dev.hireflow.extraction.document;

import java.util.List;

/** A rectangle in points, from the page's top left. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double middle() {
    return x + width / 2;
  }

  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** As the contract writes it, to a tenth of a point. */
  public List<Double> rounded() {
    return List.of(tenth(x), tenth(y), tenth(width), tenth(height));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
