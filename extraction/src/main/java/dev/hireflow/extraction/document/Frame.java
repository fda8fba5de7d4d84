package dev.hireflow.extraction.document;

/**
 * How a page's points lie in what the sender sees: a picture is measured in its pixels, and may
 * have been turned a little before it was read.
 *
 * @param unit units of the sender's page per point
 * @param angle by which the page was turned, in radians, clockwise
 * @param x middle of the turn, in points
 * @param y middle of the turn, in points
 */
public record Frame(double unit, double angle, double x, double y) {

  public static final Frame POINTS = new Frame(1, 0, 0, 0);

  /** The box as the sender would measure it. */
  public Box seen(Box box) {
    double dx = box.middle() - x;
    double dy = box.y() + box.height() / 2 - y;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double middleX = x + dx * cos + dy * sin;
    double middleY = y - dx * sin + dy * cos;
    return new Box(
        (middleX - box.width() / 2) * unit,
        (middleY - box.height() / 2) * unit,
        box.width() * unit,
        box.height() * unit);
  }
}
