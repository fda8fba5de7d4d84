package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.samples.Sheet;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The paper of one document: what every page shows, and text with the noise it is to have. */
final class PdfPages {

  private static final PDFont DINGBATS = new PDType1Font(FontName.ZAPF_DINGBATS);
  private static final Color LIGHT = new Color(0xEEF1F4);
  static final Color DARK = new Color(0x26323D);
  static final float NARROW = 200;

  private final Sheet sheet;
  private final Typeface typeface;
  private final Frame frame;
  private final Noise noise;
  private final Parts parts;
  private final int lot;
  private final int expected;
  private int page;

  PdfPages(
      Sheet sheet, Typeface typeface, Frame frame, Noise noise, Parts parts, int lot, int expected)
      throws IOException {
    this.sheet = sheet;
    this.typeface = typeface;
    this.frame = frame;
    this.noise = noise;
    this.parts = parts;
    this.lot = lot;
    this.expected = expected;
    start();
  }

  Sheet sheet() {
    return sheet;
  }

  Typeface typeface() {
    return typeface;
  }

  int count() {
    return page;
  }

  void next() throws IOException {
    sheet.newPage();
    start();
  }

  private void start() throws IOException {
    page++;
    switch (frame.side()) {
      case LEFT -> sheet.fill(0, 0, NARROW, 842, DARK);
      case RIGHT -> sheet.fill(Sheet.WIDTH - NARROW, 0, NARROW, 842, LIGHT);
      default -> {}
    }
    if (noise == Noise.PAGE_LINES) {
      String line = Noises.pageLine(parts, page, expected);
      sheet.rightText(Sheet.WIDTH - 40, 815, Sheet.SANS, 8, line);
      sheet.text(240, 30, Sheet.SANS, 8, parts.first("TITLE_OF_DOCUMENT"));
    }
  }

  List<String> headingLines(String text, float width) throws IOException {
    boolean spaced = noise == Noise.SPACED_HEADINGS;
    float room = spaced ? width * 0.65f : width;
    return wrap(typeface.bold(), headingSize(), room, text, false);
  }

  void heading(float x, float y, String text, Color ink) throws IOException {
    sheet.letterSpacing(noise == Noise.SPACED_HEADINGS ? 3 : 0);
    text(x, y, typeface.bold(), headingSize(), text, ink);
    sheet.letterSpacing(0);
  }

  private float headingSize() {
    return noise == Noise.SPACED_HEADINGS ? 11 : 12.5f;
  }

  void text(float x, float y, PDFont font, float size, String text, Color ink) throws IOException {
    sheet.text(x, y, font, size, typeface.shown(font, text), ink);
  }

  void bullet(float x, float y, Color ink) throws IOException {
    if (noise == Noise.ODD_BULLETS && lot % 3 == 0) {
      sheet.text(x, y, DINGBATS, 8, "➤", ink);
    } else {
      sheet.text(x, y, Sheet.SANS, 10, Noises.bullet(noise, lot, false), ink);
    }
  }

  float width(PDFont font, float size, String text) throws IOException {
    return Sheet.width(font, size, typeface.shown(font, text));
  }

  List<String> wrap(PDFont font, float size, float width, String text, boolean prose)
      throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("(?<= )(?=[^ ])", -1)) {
      String rest = word;
      if (!line.isEmpty() && width(font, size, (line + word).stripTrailing()) > width) {
        int cut = prose && noise == Noise.HYPHENATION ? cut(font, size, width, line, word) : 0;
        lines.add(cut > 0 ? line + word.substring(0, cut) + "-" : line.stripTrailing());
        rest = word.substring(cut);
        line = "";
      }
      line += rest;
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  /** How many letters of a long word still fit, with three left for the next line; or none. */
  private int cut(PDFont font, float size, float width, String line, String word)
      throws IOException {
    String bare = word.strip();
    if (!bare.matches("\\p{L}{8,}")) {
      return 0;
    }
    for (int cut = bare.length() - 3; cut > 2; cut--) {
      if (width(font, size, line + bare.substring(0, cut) + "-") <= width) {
        return cut;
      }
    }
    return 0;
  }
}
