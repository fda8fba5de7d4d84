package dev.hireflow.extraction.samples;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Pages to write on, in points from the top left. */
public final class Sheet implements Closeable {

  public static final PDFont SANS = new PDType1Font(FontName.HELVETICA);
  public static final PDFont SANS_BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  public static final PDFont SERIF = new PDType1Font(FontName.TIMES_ROMAN);
  public static final PDFont SERIF_BOLD = new PDType1Font(FontName.TIMES_BOLD);
  public static final PDFont SERIF_ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  private static final float HEIGHT = PDRectangle.A4.getHeight();
  public static final float WIDTH = PDRectangle.A4.getWidth();

  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;

  public Sheet() throws IOException {
    content = page();
  }

  public void newPage() throws IOException {
    content.close();
    content = page();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  public void fill(float x, float y, float width, float height, Color color) throws IOException {
    content.setNonStrokingColor(color);
    content.addRect(x, HEIGHT - y - height, width, height);
    content.fill();
    content.setNonStrokingColor(Color.BLACK);
  }

  public void text(float x, float y, PDFont font, float size, String text) throws IOException {
    text(x, y, font, size, text, Color.BLACK);
  }

  public void text(float x, float y, PDFont font, float size, String text, Color color)
      throws IOException {
    content.beginText();
    content.setNonStrokingColor(color);
    content.setFont(font, size);
    content.newLineAtOffset(x, HEIGHT - y);
    content.showText(text);
    content.endText();
  }

  /** Extra space after each letter, until it is set again. */
  public void letterSpacing(float points) throws IOException {
    content.setCharacterSpacing(points);
  }

  public void rightText(float right, float y, PDFont font, float size, String text)
      throws IOException {
    text(right - width(font, size, text), y, font, size, text);
  }

  public static float width(PDFont font, float size, String text) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  public static List<String> wrap(PDFont font, float size, float width, String text)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && width(font, size, line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  public PDDocument document() {
    return document;
  }

  public byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
