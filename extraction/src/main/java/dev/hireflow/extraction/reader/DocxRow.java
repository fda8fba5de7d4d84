package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A table row as lines. Short cells stand side by side ("04/2019 – heute | Stationsleitung"); tall
 * ones are columns of a layout and follow each other.
 */
final class DocxRow {

  private static final int SHORT_CELL = 3;

  private DocxRow() {}

  static List<Line> lines(List<List<Line>> cells) {
    List<List<Line>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    long tall = filled.stream().filter(cell -> cell.size() > SHORT_CELL).count();
    boolean columns = filled.size() < 2 || tall > 1 || filled.getFirst().size() > SHORT_CELL;
    return columns ? filled.stream().flatMap(List::stream).toList() : sideBySide(filled);
  }

  private static List<Line> sideBySide(List<List<Line>> cells) {
    int tallest = cells.stream().mapToInt(List::size).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < tallest; i++) {
      List<Word> words = new ArrayList<>();
      for (List<Line> cell : cells) {
        if (i < cell.size()) {
          append(words, cell.get(i));
        }
      }
      lines.add(new Line(words, 0));
    }
    return lines;
  }

  private static void append(List<Word> words, Line line) {
    for (int i = 0; i < line.words().size(); i++) {
      Word word = line.words().get(i);
      words.add(i == 0 && !words.isEmpty() ? word.withWideGap(true) : word);
    }
  }
}
