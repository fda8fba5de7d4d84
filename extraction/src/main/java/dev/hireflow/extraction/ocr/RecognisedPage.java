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

  /** Icons and specks come out as a letter or a mark that nobody is sure of. */
  private static final double SPECK = 60;

  private static final double NOISE = 20;

  private RecognisedPage() {}

  static Page of(List<OcrWord> words, Cleaning cleaning, Boldness boldness, int number, Size size) {
    List<List<OcrWord>> rows = rows(words);
    Typography type = new Typography(rows, boldness::of);
    double unit = size.pixels() / size.points();
    double scale = 1 / (cleaning.scale() * unit);
    List<Line> lines = new ArrayList<>();
    for (List<OcrWord> row : rows) {
      List<Word> placed = new ArrayList<>();
      for (OcrWord word : row) {
        String text = Glyphs.clean(word.text());
        if (!text.isBlank()) {
          placed.add(word(word, text, type, scale));
        }
      }
      if (!placed.isEmpty()) {
        lines.add(new Line(placed, number));
      }
    }
    double height = size.height() / unit;
    Frame frame = new Frame(size.seen(), cleaning.angle(), size.points() / 2, height / 2);
    return new Page(number, size.points(), height, List.copyOf(lines), frame);
  }

  private static Word word(OcrWord word, String text, Typography type, double scale) {
    Box box =
        new Box(word.x() * scale, word.y() * scale, word.width() * scale, word.height() * scale);
    double size = Math.round(type.sizeOf(word) * scale * 2) / 2.0;
    return new Word(text, box, new Style(size, type.bold(word), false, false), false, null);
  }

  private static List<List<OcrWord>> rows(List<OcrWord> words) {
    Map<String, List<OcrWord>> rows = new LinkedHashMap<>();
    for (OcrWord word : words) {
      boolean letters = word.text().chars().filter(Character::isLetterOrDigit).count() > 1;
      if (word.confidence() > (letters ? NOISE : SPECK)) {
        rows.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word);
      }
    }
    return List.copyOf(rows.values());
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
