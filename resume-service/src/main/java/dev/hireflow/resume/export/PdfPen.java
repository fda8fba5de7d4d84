package dev.hireflow.resume.export;

import dev.hireflow.resume.export.PdfPages.Placed;
import dev.hireflow.resume.export.PdfStrip.Glyphs;
import dev.hireflow.resume.export.PdfStrip.Ink;
import dev.hireflow.resume.export.PdfStrip.Link;
import dev.hireflow.resume.export.PdfStrip.Rule;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Draws one page. */
final class PdfPen {

  private static final float FOOT = 34;
  private static final float FOOT_SIZE = 8.5f;

  private final PDPage page;
  private final PDPageContentStream stream;
  private final float left;

  private PdfPen(PDPage page, PDPageContentStream stream, float left) {
    this.page = page;
    this.stream = stream;
    this.left = left;
  }

  static void draw(
      PDDocument document, PdfLook look, PdfFace face, List<Placed> strips, int number, int pages)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      PdfPen pen = new PdfPen(page, stream, look.side());
      for (Placed placed : strips) {
        pen.draw(placed);
      }
      if (pages > 1) {
        pen.number(number + " / " + pages, look, face);
      }
    }
  }

  private void draw(Placed placed) throws IOException {
    float top = PdfPages.HEIGHT - placed.y();
    float height = placed.strip().height();
    float baseline = top - tallest(placed.strip());
    for (Ink ink : placed.strip().inks()) {
      switch (ink) {
        case Glyphs glyphs -> glyphs(glyphs, baseline);
        case Rule rule -> rule(rule, top - height + 1.5f);
        case Link link -> link(link, top - height, height);
      }
    }
  }

  private static float tallest(PdfStrip strip) {
    float tallest = 0;
    for (Ink ink : strip.inks()) {
      tallest = ink instanceof Glyphs glyphs ? Math.max(tallest, glyphs.size()) : tallest;
    }
    return tallest;
  }

  private void glyphs(Glyphs glyphs, float baseline) throws IOException {
    if (glyphs.text().isBlank()) {
      return;
    }
    stream.beginText();
    stream.setFont(glyphs.face().font(), glyphs.size());
    stream.setNonStrokingColor(glyphs.color());
    stream.newLineAtOffset(left + glyphs.x(), baseline);
    stream.showText(glyphs.text());
    stream.endText();
  }

  private void rule(Rule rule, float y) throws IOException {
    stream.setStrokingColor(rule.color());
    stream.setLineWidth(rule.thickness());
    stream.moveTo(left, y);
    stream.lineTo(left + rule.width(), y);
    stream.stroke();
  }

  private void link(Link link, float y, float height) throws IOException {
    PDActionURI action = new PDActionURI();
    action.setURI(link.href());
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    PDAnnotationLink annotation = new PDAnnotationLink();
    annotation.setAction(action);
    annotation.setBorderStyle(border);
    annotation.setRectangle(new PDRectangle(left + link.x(), y, link.width(), height));
    page.getAnnotations().add(annotation);
  }

  private void number(String text, PdfLook look, PdfFace face) throws IOException {
    float x = look.width() - face.width(text, FOOT_SIZE);
    glyphs(new Glyphs(x, text, face, FOOT_SIZE, look.muted()), FOOT);
  }
}
