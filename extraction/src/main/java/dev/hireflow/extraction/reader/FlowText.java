package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Glyphs;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that comes run by run, with tabs, line breaks, paragraphs and table cells, as lines. */
final class FlowText {

  private static final String BULLET = "•";

  private final List<Line> lines = new ArrayList<>();
  private final List<List<Line>> cells = new ArrayList<>();
  private final List<Line> cell = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private Style style = Style.PLAIN;
  private @Nullable String link;
  private boolean wideGap;
  private boolean bullet;
  private int characters;

  void text(String text, Style look, @Nullable String target) throws LimitExceeded {
    characters += text.length();
    if (characters > Limits.TEXT_CHARACTERS) {
      throw new LimitExceeded("text");
    }
    Glyphs.clean(text.replace('\u000B', '\n'))
        .codePoints()
        .forEach(c -> {
          if (c == '\n' || c == '\f') {
            endLine();
          } else if (c == '\t') {
            gap();
          } else if (Character.isWhitespace(c)) {
            endWord();
          } else {
            if (word.isEmpty()) {
              style = look;
              link = target;
            }
            word.appendCodePoint(c);
          }
        });
  }

  /** What follows is no part of the word that ends a link. */
  void endLink() {
    if (link != null) {
      endWord();
    }
  }

  /** The paragraph's first line gets a bullet. */
  void bullet() {
    bullet = true;
  }

  void gap() {
    endWord();
    wideGap = !words.isEmpty();
  }

  void endParagraph(boolean inTable) {
    endLine();
    bullet = false;
    if (!inTable) {
      endRow();
    }
  }

  /** Everything since the cell before belongs to this one. */
  void endCell() {
    endLine();
    bullet = false;
    cells.add(List.copyOf(cell));
    cell.clear();
  }

  void endRow() {
    endLine();
    lines.addAll(DocxRow.lines(cells));
    lines.addAll(cell);
    cells.clear();
    cell.clear();
  }

  List<Line> lines() {
    endRow();
    return List.copyOf(lines);
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    if (words.isEmpty() && bullet) {
      words.add(new Word(BULLET, null, style, false, null));
      bullet = false;
    }
    words.add(new Word(word.toString(), null, style, wideGap, link));
    word.setLength(0);
    wideGap = false;
  }

  private void endLine() {
    endWord();
    if (!words.isEmpty()) {
      cell.add(new Line(words, 0));
    }
    words.clear();
    wideGap = false;
  }
}
