package dev.hireflow.resume.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** The fonts of one document: those characters that it uses are embedded when it is saved. */
final class PdfFaces implements AutoCloseable {

  private final PDDocument document;
  private final List<TrueTypeFont> open = new ArrayList<>();
  private final PdfFace regular;
  private final PdfFace bold;
  private final PdfFace italic;

  PdfFaces(PDDocument document, String family) throws IOException {
    this.document = document;
    this.regular = load(family + "-Regular");
    this.bold = load(family + "-Bold");
    this.italic = load(family + "-Italic");
  }

  PdfFace regular() {
    return regular;
  }

  PdfFace bold() {
    return bold;
  }

  PdfFace italic() {
    return italic;
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : open) {
      font.close();
    }
  }

  private PdfFace load(String name) throws IOException {
    byte[] bytes = new ClassPathResource("liberation/" + name + ".ttf").getContentAsByteArray();
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    open.add(font);
    // Ligatures would be read back as one strange character by some.
    font.setEnableGsub(false);
    return new PdfFace(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
  }
}
