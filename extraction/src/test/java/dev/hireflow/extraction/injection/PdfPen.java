package dev.hireflow.extraction.injection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes operators after what a PDF's first page already draws. */
final class PdfPen {

  /** What to do with an open document and its first page. */
  interface Change {
    void to(PDDocument document, PDPage page) throws IOException;
  }

  private static final COSName FONT = COSName.getPDFName("Inj");

  private PdfPen() {}

  static byte[] changed(byte[] pdf, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = document.getPage(0);
      page.getResources().put(FONT, new PDType1Font(FontName.HELVETICA));
      change.to(document, page);
      document.save(out);
      return out.toByteArray();
    }
  }

  static void after(PDDocument document, PDPage page, String operators) throws IOException {
    List<PDStream> contents = contents(page);
    contents.add(stream(document, "\nq " + operators + " Q\n"));
    page.setContents(contents);
  }

  /** Shows a line at a place, from the bottom left. */
  static String text(double x, double y, double size, String text) {
    return "BT /Inj " + size + " Tf " + x + " " + y + " Td (" + escaped(text) + ") Tj ET";
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
  }

  private static List<PDStream> contents(PDPage page) {
    List<PDStream> contents = new ArrayList<>();
    page.getContentStreams().forEachRemaining(contents::add);
    return contents;
  }

  static PDStream stream(PDDocument document, String operators) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(operators.getBytes(ISO_8859_1)));
  }
}
