package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;

/** Keeps lines and words to a length that no rule needs long for. */
final class Bounds {

  private static final int LINES = 3_000;
  private static final int LINE_CHARACTERS = 1_200;
  private static final int WORD_CHARACTERS = 200;

  private Bounds() {}

  static Document applied(Document document) throws UnreadableDocumentException {
    List<Page> pages = new ArrayList<>();
    int count = 0;
    for (Page page : document.pages()) {
      List<Line> lines = new ArrayList<>();
      for (Line line : page.lines()) {
        split(line, lines);
      }
      count += lines.size();
      if (count > LINES) {
        throw new UnreadableDocumentException(Reason.TOO_MANY_PAGES);
      }
      pages.add(page.with(List.copyOf(lines)));
    }
    return new Document(List.copyOf(pages), document.warnings(), document.recognised());
  }

  private static void split(Line line, List<Line> lines) {
    if (line.text().length() <= WORD_CHARACTERS) {
      lines.add(line);
      return;
    }
    List<Word> open = new ArrayList<>();
    int length = 0;
    for (Word word : line.words()) {
      Word kept =
          word.text().length() > WORD_CHARACTERS
              ? word.withText(word.text().substring(0, WORD_CHARACTERS))
              : word;
      if (length + kept.text().length() > LINE_CHARACTERS) {
        lines.add(new Line(open, line.page()));
        open.clear();
        length = 0;
      }
      open.add(kept);
      length += kept.text().length() + 1;
    }
    lines.add(new Line(open, line.page()));
  }
}
