package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Style;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** The runs of a Word 97 file. Fields are \u0013 instruction \u0014 result \u0015. */
final class DocText {

  private static final double TINY = 2;
  private static final int WHITE = 8;
  private static final Pattern HYPERLINK =
      Pattern.compile("HYPERLINK\\s+\"?([^\"\\s]+)", Pattern.CASE_INSENSITIVE);

  private final HWPFDocument document;
  private final FlowText text = new FlowText();
  private final DocxWarnings warnings = new DocxWarnings();
  private final StringBuilder instruction = new StringBuilder();
  private boolean inInstruction;
  private @Nullable String target;

  DocText(HWPFDocument document) {
    this.document = document;
  }

  List<Line> lines() {
    return text.lines();
  }

  List<String> warnings() {
    return warnings.all();
  }

  void add(@Nullable Range range) throws LimitExceeded {
    if (range == null) {
      return;
    }
    for (int i = 0; i < range.numParagraphs(); i++) {
      paragraph(range.getParagraph(i));
    }
  }

  private void paragraph(Paragraph paragraph) throws LimitExceeded {
    if (paragraph.isInList()) {
      text.bullet();
    }
    boolean heading = isHeading(paragraph);
    boolean shaded = paragraph.isInTable() || !paragraph.getShading().isEmpty();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i), heading, shaded);
    }
    if (paragraph.isTableRowEnd()) {
      text.endRow();
    } else if (paragraph.isInTable() && paragraph.text().endsWith("\u0007")) {
      text.endCell();
    } else {
      text.endParagraph(paragraph.isInTable());
    }
  }

  private boolean isHeading(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null || style.getName() == null ? "" : style.getName();
    return name.toLowerCase(Locale.ROOT).matches("heading [12]|title");
  }

  private void run(CharacterRun run, boolean heading, boolean shaded) throws LimitExceeded {
    double size = run.getFontSize() > 0 ? run.getFontSize() / 2.0 : Style.PLAIN.size();
    boolean white =
        !shaded
            && !run.isHighlighted()
            && (run.getColor() == WHITE
                || (run.getIco24() >= 0 && Ink.alike(run.getIco24(), Ink.WHITE)));
    boolean hidden = run.isVanished() || run.isMarkedDeleted() || size < TINY || white;
    Style style = new Style(size, run.isBold(), run.isItalic(), heading);
    StringBuilder shown = new StringBuilder();
    for (char c : run.text().toCharArray()) {
      switch (c) {
        case '\u0013' -> {
          flush(shown, style, hidden);
          inInstruction = true;
        }
        case '\u0014' -> endInstruction();
        case '\u0015' -> {
          flush(shown, style, hidden);
          inInstruction = false;
          target = null;
          text.endLink();
        }
        default -> (inInstruction ? instruction : shown).append(c);
      }
    }
    flush(shown, style, hidden);
  }

  private void endInstruction() {
    Matcher link = HYPERLINK.matcher(instruction);
    target = link.find() ? link.group(1) : null;
    instruction.setLength(0);
    inInstruction = false;
  }

  private void flush(StringBuilder shown, Style style, boolean hidden) throws LimitExceeded {
    String plain = shown.toString().replaceAll("[\\r\\u0007\\u0001\\u0008]", "");
    shown.setLength(0);
    if (hidden) {
      warnings.hidden(plain.strip().length());
    } else {
      text.text(plain, style, target);
    }
  }
}
