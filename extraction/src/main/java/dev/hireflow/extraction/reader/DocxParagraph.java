package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Glyphs;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import dev.hireflow.extraction.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The runs of one paragraph as words; a line break starts a new line. */
final class DocxParagraph {

  private static final double TINY = 2;
  private static final String BULLET = "•";

  private final DocxStyles styles;
  private final DocxWarnings warnings;
  private final List<Line> lines = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private @Nullable String style;
  private @Nullable String link;
  private boolean inRun;
  private boolean inText;
  private boolean inMark;
  private boolean bold;
  private boolean italic;
  private boolean hidden;
  private double size;
  private boolean wideGap;
  private boolean bullet;
  private Style wordStyle = Style.PLAIN;

  /** White text on a shaded cell or in a shape is design; on bare paper it is a trick. */
  private boolean onPaper;

  DocxParagraph(DocxStyles styles, DocxWarnings warnings, boolean onPaper) {
    this.onPaper = onPaper;
    this.styles = styles;
    this.warnings = warnings;
  }

  void start(XMLStreamReader xml, DocxLinks links) {
    switch (xml.getLocalName()) {
      case "pStyle" -> {
        style = DocxXml.attribute(xml, "val");
        bullet |= styles.list(style);
      }
      case "numPr" -> bullet = true;
      case "numId" -> bullet &= !"0".equals(DocxXml.attribute(xml, "val"));
      case "pPr" -> inMark = true;
      case "r" -> startRun();
      case "t" -> inText = true;
      case "tab", "ptab" -> gap();
      case "br", "cr" -> endLine();
      case "noBreakHyphen" -> append("-");
      case "hyperlink" -> link = links.target(DocxXml.attribute(xml, "id"));
      case "shd" -> onPaper = false;
      default -> property(xml);
    }
  }

  /** Properties of the run; those of the paragraph mark say nothing about its text. */
  private void property(XMLStreamReader xml) {
    if (!inRun || inMark) {
      return;
    }
    switch (xml.getLocalName()) {
      case "b" -> bold = DocxXml.on(xml);
      case "i" -> italic = DocxXml.on(xml);
      case "sz" -> size = DocxXml.halfPoints(xml, size);
      case "vanish" -> hidden |= DocxXml.on(xml);
      case "rStyle" -> bold |= styles.bold(DocxXml.attribute(xml, "val"));
      case "color" -> hidden |= onPaper && "FFFFFF".equalsIgnoreCase(DocxXml.attribute(xml, "val"));
      case "highlight" -> onPaper = false;
      default -> {}
    }
  }

  void end(String name) {
    switch (name) {
      case "pPr" -> inMark = false;
      case "r" -> inRun = false;
      case "t" -> inText = false;
      case "hyperlink" -> {
        endWord();
        link = null;
      }
      default -> {}
    }
  }

  void text(String text) {
    if (inText) {
      if (hidden || size < TINY) {
        warnings.hidden(text.strip().length());
      } else {
        append(text);
      }
    }
  }

  List<Line> lines() {
    endLine();
    return lines;
  }

  private void startRun() {
    inRun = true;
    bold = styles.bold(style);
    italic = false;
    hidden = false;
    size = styles.size(style);
  }

  private void append(String text) {
    Glyphs.clean(text)
        .codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c)) {
            if (c == '\t') {
              gap();
            } else {
              endWord();
            }
          } else {
            if (word.isEmpty()) {
              wordStyle = look();
            }
            word.appendCodePoint(c);
          }
        });
  }

  private void gap() {
    if (inMark) {
      return;
    }
    endWord();
    wideGap = !words.isEmpty();
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    if (words.isEmpty() && lines.isEmpty() && bullet) {
      words.add(new Word(BULLET, null, wordStyle, false, null));
    }
    words.add(new Word(word.toString(), null, wordStyle, wideGap, link));
    word.setLength(0);
    wideGap = false;
  }

  private Style look() {
    return new Style(size, bold, italic, styles.heading(style));
  }

  private void endLine() {
    endWord();
    boolean onlyBullet = words.size() == 1 && Set.of(BULLET).contains(words.getFirst().text());
    if (!words.isEmpty() && !onlyBullet) {
      lines.add(new Line(words, 0));
    }
    words.clear();
    wideGap = false;
  }
}
