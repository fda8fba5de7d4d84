package dev.hireflow.extraction.layout;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import dev.hireflow.extraction.document.Word;
import dev.hireflow.extraction.layout.Segment.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a document's lines into the order of reading, column by column. */
public final class ReadingOrder {

  private static final int DEEPEST = 4;

  private ReadingOrder() {}

  public static Layout of(Document document) {
    List<Block> blocks = new ArrayList<>();
    for (Page page : document.pages()) {
      if (page.positioned()) {
        List<Placed> words = words(page);
        double end = Footer.top(Row.of(words), page.height());
        divide(part(words, end, true), page.number(), Column.FULL, 0, blocks);
        divide(part(words, end, false), page.number(), Column.FOOTER, 0, blocks);
      } else {
        blocks.add(new Block(Column.FULL, page.lines()));
      }
    }
    return new Layout(RunningLines.without(blocks, document.pages()));
  }

  private static List<Placed> words(Page page) {
    List<Placed> words = new ArrayList<>();
    for (Line line : page.lines()) {
      for (Word word : line.words()) {
        Box box = word.box();
        if (box != null) {
          words.add(new Placed(word, box, words.size()));
        }
      }
    }
    return words;
  }

  private static void divide(
      List<Placed> words, int page, Column column, int depth, List<Block> blocks) {
    List<Row> rows = Row.of(words);
    Optional<Gutter> gutter = depth < DEEPEST ? Gutter.in(rows) : Optional.empty();
    if (gutter.isEmpty()) {
      List<Line> lines = lines(rows, page);
      if (!lines.isEmpty()) {
        blocks.add(new Block(column, lines));
      }
      return;
    }
    Gutter cut = gutter.get();
    List<Placed> beside = words(rows, cut.first(), cut.last());
    divide(words(rows, 0, cut.first() - 1), page, column, depth + 1, blocks);
    divide(part(beside, cut, true), page, column.left(), depth + 1, blocks);
    divide(part(beside, cut, false), page, column.right(), depth + 1, blocks);
    divide(words(rows, cut.last() + 1, rows.size() - 1), page, column, depth + 1, blocks);
  }

  private static List<Line> lines(List<Row> rows, int page) {
    Optional<HangingHeadings> hanging = HangingHeadings.in(rows);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean hangs = hanging.isPresent() && i >= hanging.get().from();
      if (hangs) {
        hanging.get().add(rows.get(i), page, lines);
      } else {
        HeadingColumn.lines(rows.get(i), page).forEach(lines::add);
      }
    }
    return lines;
  }

  private static List<Placed> part(List<Placed> words, double y, boolean above) {
    return words.stream().filter(w -> w.box().y() < y == above).toList();
  }

  private static List<Placed> part(List<Placed> words, Gutter cut, boolean left) {
    return words.stream().filter(w -> w.box().middle() < cut.x() == left).toList();
  }

  private static List<Placed> words(List<Row> rows, int first, int last) {
    return first > last
        ? List.of()
        : rows.subList(first, last + 1).stream()
            .flatMap(row -> row.segments().stream())
            .flatMap(segment -> segment.words().stream())
            .toList();
  }
}
