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
  private boolean inRunOfMark;
  private boolean wideGap;
  private boolean bullet;
  private Style wordStyle = Style.PLAIN;
  private Backdrop behind;
  private DocxRun run;

  DocxParagraph(DocxStyles styles, DocxWarnings warnings, Backdrop behind) {
    this.behind = behind;
    this.run = new DocxRun(styles, null, behind);
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
      case "rPr" -> inRunOfMark = inMark;
      default -> property(xml);
    }
  }

  /** Properties of the run; those of the paragraph mark say nothing about its text. */
  private void property(XMLStreamReader xml) {
    if (inRun && !inMark) {
      run.property(xml);
    } else if (inMark && !inRunOfMark && xml.getLocalName().equals("shd")) {
      behind = Backdrop.shading(xml).over(behind);
    }
  }

  void end(String name) {
    switch (name) {
      case "pPr" -> inMark = false;
      case "rPr" -> inRunOfMark = false;
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
      if (run.isSeen()) {
        warnings.smuggled(Glyphs.smuggled(text));
        append(text);
      } else {
        warnings.hidden(text.strip().length());
      }
    }
  }

  List<Line> lines() {
    endLine();
    return lines;
  }

  private void startRun() {
    inRun = true;
    run = new DocxRun(styles, style, behind);
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
    return new Style(run.size(), run.bold(), run.italic(), styles.heading(style));
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
