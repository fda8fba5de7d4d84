package dev.hireflow.resume.export;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** The sections of a Word document. */
record DocxBody(XWPFDocument document) {

  void write(Block block, @Nullable Block next) {
    switch (block) {
      case Block.Heading heading -> text("Heading1", heading.text());
      case Block.Title title -> title(title, next);
      case Block.Subtitle subtitle ->
          text("EntryPlace", subtitle.text()).setKeepNext(Block.belongsToEntry(next));
      case Block.Point point -> text("ListBullet", point.text());
      case Block.Paragraph paragraph -> text("Normal", paragraph.text());
      case Block.Items items -> items(items);
    }
  }

  private XWPFParagraph text(String style, String text) {
    XWPFParagraph paragraph = DocxHead.paragraph(document, style);
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void title(Block.Title title, @Nullable Block next) {
    XWPFParagraph paragraph = DocxHead.paragraph(document, "Entry");
    paragraph.setKeepNext(Block.belongsToEntry(next));
    bold(paragraph, title.text());
    if (title.beside() != null) {
      XWPFRun beside = paragraph.createRun();
      beside.setItalic(true);
      beside.setText(" · " + title.beside());
    }
    if (title.dates() != null) {
      XWPFRun dates = paragraph.createRun();
      dates.setStyle("Dates");
      dates.addTab();
      dates.setText(title.dates());
    }
  }

  private void items(Block.Items items) {
    XWPFParagraph paragraph = DocxHead.paragraph(document, "Normal");
    if (items.label() != null) {
      bold(paragraph, items.label() + ": ");
    }
    paragraph.createRun().setText(items.row());
  }

  private static void bold(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(text);
  }
}
