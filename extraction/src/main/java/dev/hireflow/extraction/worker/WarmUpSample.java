package dev.hireflow.extraction.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A tiny resume that makes the parser load its fonts, vocabularies and phone rules. */
final class WarmUpSample {

  private static final String[] LINES = {
    "Robin Sample",
    "robin@example.org | +44 20 7946 0958",
    "Experience",
    "Engineer, Example Ltd, 2019 - present",
    "Education",
    "BSc Physics, Example University, 2018",
    "Skills",
    "Java, SQL"
  };

  private WarmUpSample() {}

  static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 700);
        for (String line : LINES) {
          content.showText(line);
          content.newLineAtOffset(0, -16);
        }
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
