package dev.hireflow.extraction.document;

import java.util.List;

/** A page's lines; a document without pages is one page of number 0 and no size. */
public record Page(int number, double width, double height, List<Line> lines) {

  public static Page unpaged(List<Line> lines) {
    return new Page(0, 0, 0, List.copyOf(lines));
  }

  public boolean positioned() {
    return number > 0;
  }
}
