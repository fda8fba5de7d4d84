package dev.hireflow.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.document.Line;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Words that the engine alone takes for parts of pictures. */
class PanelsTest {

  private static final Color NAVY = new Color(0x2C3E50);
  private static final Color TEAL = new Color(0x008080);
  private static final String SKILLS = "Kubernetes Terraform Ansible";

  @Test
  void readsLightWordsOnDarkGround() throws Exception {
    assertThat(
            recognised(page -> {
              box(page, NAVY, true, 0, 0, 200, 842);
              text(page, Color.WHITE, 24, 20, 760, "Greta Holm");
              text(page, Color.WHITE, 10, 20, 700, "Lisbon, Portugal");
              text(page, Color.BLACK, 10, 230, 700, "Ten years of bridges and tunnels");
            }))
        .contains("Greta Holm", "Lisbon, Portugal", "Ten years of bridges and tunnels");
  }

  @Test
  void readsEachWordInABoxOfItsOwn() throws Exception {
    assertThat(recognised(page -> chips(page, TEAL, true, Color.WHITE))).endsWith(SKILLS);
    assertThat(recognised(page -> chips(page, Color.LIGHT_GRAY, false, Color.BLACK)))
        .endsWith(SKILLS);
  }

  @Test
  void leavesLargeTypeAlone() throws Exception {
    assertThat(recognised(page -> text(page, Color.BLACK, 40, 60, 740, "THEODOR FELLE")))
        .contains("THEODOR FELLE");
  }

  private static void chips(PDPageContentStream page, Color colour, boolean filled, Color words)
      throws IOException {
    text(page, Color.BLACK, 12, 60, 740, "Skills of an engineer in operations");
    float left = 60;
    for (String skill : SKILLS.split(" ", -1)) {
      box(page, colour, filled, left, 694, 75, 18);
      text(page, words, 10, left + 10, 700, skill);
      left += 90;
    }
  }

  private static String recognised(Drawing drawing) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.on(content);
      }
      BufferedImage grey = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
      return Ocr.page(grey, 1, 595).lines().stream()
          .map(Line::text)
          .collect(Collectors.joining(" "));
    }
  }

  private static void box(
      PDPageContentStream page, Color colour, boolean filled, float x, float y, float w, float h)
      throws IOException {
    page.setNonStrokingColor(colour);
    page.setStrokingColor(colour);
    page.addRect(x, y, w, h);
    if (filled) {
      page.fill();
    } else {
      page.stroke();
    }
  }

  private static void text(
      PDPageContentStream page, Color colour, float size, float x, float y, String words)
      throws IOException {
    page.setNonStrokingColor(colour);
    page.beginText();
    page.setFont(new PDType1Font(FontName.HELVETICA_BOLD), size);
    page.newLineAtOffset(x, y);
    page.showText(words);
    page.endText();
  }

  private interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }
}
