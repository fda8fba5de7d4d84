package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Box;
import dev.hireflow.extraction.document.Glyphs;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Joins glyphs to words and words to lines, in the order in which they were drawn. */
final class GlyphRows {

  private static final double SAME_BASELINE = 0.35;
  private static final double WIDE_GAP = 1.6;

  private final int page;
  private final List<PdfLinks.Link> links;
  private final List<Line> lines = new ArrayList<>();
  private final List<Word> row = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private @Nullable TextPosition last;
  private @Nullable Box wordBox;
  private @Nullable Style wordStyle;
  private boolean icon;
  private double lastWordEnd;
  private double rowSize;

  GlyphRows(int page, List<PdfLinks.Link> links) {
    this.page = page;
    this.links = links;
  }

  void add(TextPosition glyph) {
    TextPosition before = last;
    if (before != null && startsRow(before, glyph)) {
      endRow();
    } else if (before != null && startsWord(before, glyph)) {
      endWord();
    }
    String text = glyph.getUnicode() == null ? " " : glyph.getUnicode();
    String clean = Glyphs.clean(text);
    if (clean.isBlank() && !clean.isEmpty()) {
      endWord();
      // A drawn space must not count as the end of the last word when gaps are measured.
      return;
    }
    last = glyph;
    if (clean.isEmpty()) {
      return;
    }
    Box box = box(glyph);
    Box sofar = wordBox;
    wordBox = sofar == null ? box : sofar.union(box);
    if (wordStyle == null) {
      wordStyle = FontStyle.of(glyph);
      icon = FontStyle.isIcon(glyph);
    }
    word.append(clean);
  }

  void endArticle() {
    endRow();
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  private static boolean startsRow(TextPosition before, TextPosition glyph) {
    double size = Math.max(size(before), size(glyph));
    boolean moved = Math.abs(glyph.getYDirAdj() - before.getYDirAdj()) > SAME_BASELINE * size;
    boolean back = glyph.getXDirAdj() < before.getXDirAdj() - 0.5 * size;
    return moved || back || glyph.getDir() != before.getDir();
  }

  private static boolean startsWord(TextPosition before, TextPosition glyph) {
    double gap = glyph.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    double letter = before.getWidthDirAdj() / Math.max(1, before.getUnicode().length());
    double average = Math.max(letter, 0.4 * size(before));
    // "CATHERINE" and "STARK" in two weights may stand closer than two words of one.
    boolean otherFont = !glyph.getFont().equals(before.getFont()) && gap > 0.06 * size(before);
    return otherFont || gap > Math.min(0.5 * glyph.getWidthOfSpace(), 0.3 * average);
  }

  private void endWord() {
    Box box = wordBox;
    Style style = wordStyle;
    boolean picture = icon && word.length() == 1;
    if (box != null && style != null && !word.isEmpty() && !picture) {
      double gap = row.isEmpty() ? 0 : box.x() - lastWordEnd;
      boolean wide = gap > WIDE_GAP * Math.min(style.size(), rowSize);
      row.add(new Word(word.toString(), box, style, wide, linkAt(box)));
      lastWordEnd = box.right();
      rowSize = style.size();
    }
    word.setLength(0);
    wordBox = null;
    wordStyle = null;
  }

  private void endRow() {
    endWord();
    if (!row.isEmpty()) {
      lines.add(new Line(row, page));
    }
    row.clear();
    last = null;
  }

  private @Nullable String linkAt(Box box) {
    double y = box.y() + box.height() / 2;
    for (PdfLinks.Link link : links) {
      if (link.box().contains(box.middle(), y)) {
        return link.uri();
      }
    }
    return null;
  }

  private static Box box(TextPosition glyph) {
    double height = size(glyph) * 0.9;
    return new Box(
        glyph.getXDirAdj(), glyph.getYDirAdj() - height * 0.85, glyph.getWidthDirAdj(), height);
  }

  private static double size(TextPosition glyph) {
    return FontStyle.size(glyph);
  }
}
