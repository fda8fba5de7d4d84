package dev.hireflow.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as recognised, in pixels of the cleaned picture.
 *
 * @param line names the line it stands in
 * @param confidence 0 to 100
 */
record OcrWord(String line, int x, int y, int width, int height, double confidence, String text) {

  private static final int COLUMNS = 12;

  int bottom() {
    return y + height;
  }

  /** The same word of a clip at x and y of a page, scaled back. */
  OcrWord placed(String name, int left, int top, double factor) {
    return new OcrWord(
        name,
        left + (int) Math.round(x * factor),
        top + (int) Math.round(y * factor),
        (int) Math.round(width * factor),
        (int) Math.round(height * factor),
        confidence,
        text);
  }

  OcrWord withText(String other) {
    return new OcrWord(line, x, y, width, height, confidence, other);
  }

  static List<OcrWord> parse(String tsv) {
    List<OcrWord> words = new ArrayList<>();
    for (String row : tsv.split("\n", -1)) {
      String[] column = row.split("\t", COLUMNS);
      if (column.length == COLUMNS && column[0].equals("5") && !column[11].isBlank()) {
        words.add(
            new OcrWord(
                column[2] + "." + column[3] + "." + column[4],
                Integer.parseInt(column[6]),
                Integer.parseInt(column[7]),
                Integer.parseInt(column[8]),
                Integer.parseInt(column[9]),
                Double.parseDouble(column[10]),
                column[11].strip()));
      }
    }
    return words;
  }
}
