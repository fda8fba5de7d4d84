package dev.hireflow.resume.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines.
 *
 * @param indent what something else takes of the first line
 */
record PdfWrap(PdfFace face, float size, float width, float indent) {

  PdfWrap(PdfFace face, float size, float width) {
    this(face, size, width, 0);
  }

  List<String> lines(String text) {
    return lines(List.of(text.split(" ", -1)));
  }

  /** Units are divided only when they are longer than a line. */
  List<String> lines(List<String> units) {
    List<String> fitting = fitting(units);
    PdfBreaks breaks = new PdfBreaks(fitting, widths(fitting), width(" "));
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end : breaks.of(width - indent, width)) {
      lines.add(String.join(" ", fitting.subList(from, end)));
      from = end;
    }
    return lines;
  }

  private float[] widths(List<String> units) {
    float[] widths = new float[units.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(units.get(i));
    }
    return widths;
  }

  private float width(String text) {
    return face.width(text, size);
  }

  /** What is wider than the line is taken apart, first into words, then anywhere. */
  private List<String> fitting(List<String> units) {
    List<String> fitting = new ArrayList<>();
    for (String unit : units) {
      if (width(unit) <= width - indent) {
        fitting.add(unit);
      } else {
        List.of(unit.split(" ", -1)).forEach(word -> addPieces(word, fitting));
      }
    }
    return fitting;
  }

  private void addPieces(String word, List<String> pieces) {
    int from = 0;
    float used = 0;
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      float next = width(Character.toString(word.codePointAt(at)));
      if (used + next > width - indent && at > from) {
        pieces.add(word.substring(from, at));
        from = at;
        used = 0;
      }
      used += next;
    }
    pieces.add(word.substring(from));
  }
}
