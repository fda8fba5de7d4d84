package dev.hireflow.resume.export;

import dev.hireflow.resume.export.Person.Way;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The name and the contact line of a Word document. */
final class DocxHead {

  private DocxHead() {}

  static void write(XWPFDocument document, Outline outline) {
    paragraph(document, "Title").createRun().setText(outline.topLine());
    String headline = outline.person().headline();
    if (headline != null) {
      paragraph(document, "Subtitle").createRun().setText(headline);
    }
    List<Way> ways = outline.person().ways();
    if (!ways.isEmpty()) {
      contact(paragraph(document, "Contact"), ways);
    }
  }

  static XWPFParagraph paragraph(XWPFDocument document, String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static void contact(XWPFParagraph paragraph, List<Way> ways) {
    boolean first = true;
    for (Way way : ways) {
      if (!first) {
        paragraph.createRun().setText("  |  ");
      }
      first = false;
      way(paragraph, way);
    }
  }

  private static void way(XWPFParagraph paragraph, Way way) {
    String href = way.href();
    if (href == null) {
      paragraph.createRun().setText(way.text());
      return;
    }
    XWPFHyperlinkRun link = paragraph.createHyperlinkRun(href);
    link.setText(way.text());
    link.setStyle("Hyperlink");
  }
}
