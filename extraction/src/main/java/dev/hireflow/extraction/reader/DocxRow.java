package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.vocabulary.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A table row as lines. Short cells stand side by side ("04/2019 – heute | Stationsleitung"); tall
 * ones are columns of a layout and follow each other.
 */
final class DocxRow {

  private static final int SHORT_CELL = 3;

  private DocxRow() {}

  static List<Line> lines(List<List<Line>> cells) {
    List<List<Line>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (filled.isEmpty()) {
      return List.of();
    }
    long tall = filled.stream().filter(cell -> cell.size() > SHORT_CELL).count();
    if (filled.size() == 2 && isHeading(filled.get(0), filled.get(1))) {
      return Stream.concat(filled.get(0).stream().map(Line::asHeading), filled.get(1).stream())
          .toList();
    }
    boolean columns = filled.size() < 2 || tall > 1 || filled.getFirst().size() > SHORT_CELL;
    return columns ? nameFirst(filled) : sideBySide(filled);
  }

  /** "Experience" in bold, alone in the cell beside everything that belongs to it. */
  private static boolean isHeading(List<Line> cell, List<Line> content) {
    Line front = cell.getFirst();
    Line first = content.getFirst();
    String text = front.text();
    boolean upper = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean standsOut = upper || front.size() > first.size() || (front.bold() && !first.bold());
    return cell.size() == 1
        && Headings.kindOf(text).isPresent()
        && (standsOut || content.size() > SHORT_CELL);
  }

  /** Whoever lays out a page in a table writes the name large: that column is read first. */
  static List<Line> nameFirst(List<List<Line>> cells) {
    List<Line> first = cells.getFirst();
    for (List<Line> cell : cells) {
      first = largest(cell) > largest(first) ? cell : first;
    }
    List<Line> lines = new ArrayList<>(first);
    for (List<Line> cell : cells) {
      if (!cell.equals(first)) {
        lines.addAll(cell);
      }
    }
    return lines;
  }

  private static double largest(List<Line> cell) {
    return cell.stream().mapToDouble(Line::size).max().orElse(0);
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
