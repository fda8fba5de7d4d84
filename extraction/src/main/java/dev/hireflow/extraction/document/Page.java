package dev.hireflow.extraction.document;

import java.util.List;

/**
 * A page's lines; a document without pages is one page of number 0 and no size.
 *
 * @param frame how its points lie in what the sender sees
 */
public record Page(int number, double width, double height, List<Line> lines, Frame frame) {

  public Page(int number, double width, double height, List<Line> lines) {
    this(number, width, height, lines, Frame.POINTS);
  }

  public static Page unpaged(List<Line> lines) {
    return new Page(0, 0, 0, List.copyOf(lines));
  }

  public Page with(List<Line> others) {
    return new Page(number, width, height, others, frame);
  }

  public boolean positioned() {
    return number > 0;
  }
}
