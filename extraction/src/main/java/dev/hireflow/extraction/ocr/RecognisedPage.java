package dev.hireflow.extraction.ocr;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Frame;
import dev.hireflow.extraction.document.Glyphs;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recognised words as a page: positions in points, sizes and weights by guess. */
final class RecognisedPage {

  private static final double HEIGHT = 0.9;
  private static final double ABOVE_BASELINE = 0.85;

  private RecognisedPage() {}

  static Page of(List<OcrWord> words, Cleaning cleaning, Boldness boldness, int number, Size size) {
    List<List<OcrWord>> rows = rows(words);
    Typography type = new Typography(rows, boldness::of);
    double unit = size.pixels() / size.points();
    double scale = 1 / (cleaning.scale() * unit);
    List<Line> lines = new ArrayList<>();
    for (List<OcrWord> row : rows) {
      List<Word> placed = placed(row, type, scale);
      if (!placed.isEmpty()) {
        lines.add(new Line(placed, number));
      }
    }
    double height = size.height() / unit;
    Frame frame = new Frame(size.seen(), cleaning.angle(), size.points() / 2, height / 2);
    return new Page(number, size.points(), height, List.copyOf(lines), frame);
  }

  private static List<Word> placed(List<OcrWord> row, Typography type, double scale) {
    double size = Math.round(type.sizeOf(row) * scale * 2) / 2.0;
    double baseline = Typography.baselineOf(row) * scale;
    double top = baseline - HEIGHT * ABOVE_BASELINE * size;
    List<Word> words = new ArrayList<>();
    for (OcrWord word : row) {
      String text = Glyphs.clean(word.text());
      if (!text.isBlank()) {
        Box box = new Box(word.x() * scale, top, word.width() * scale, HEIGHT * size);
        Style style = new Style(size, type.bold(word), false, false);
        words.add(new Word(text, box, style, false, null));
      }
    }
    return words;
  }

  private static List<List<OcrWord>> rows(List<OcrWord> words) {
    Map<String, List<OcrWord>> rows = new LinkedHashMap<>();
    words.forEach(w -> rows.computeIfAbsent(w.line(), line -> new ArrayList<>()).add(w));
    return rows.values().stream().map(Marks::read).filter(row -> !row.isEmpty()).toList();
  }

  /**
   * Of a page before it was cleaned.
   *
   * @param pixels its width
   * @param height in pixels
   * @param points its width in points
   * @param seen units per point in which the sender measures it
   */
  record Size(double pixels, double height, double points, double seen) {}
}
