package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.generated.Block.Kind;
import dev.hireflow.extraction.reader.Docx;
import java.io.IOException;
import java.util.List;

/** A plan as a Word file: columns are cells of a table or a text box, as people make them. */
final class WordWriter {

  private static final String TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
          + " Extension='xml' ContentType='application/xml'/><Override"
          + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml'/></Types>";
  private static final String SPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'";

  private final Plan plan;
  private final Noise noise;
  private final int lot;
  private final StringBuilder body = new StringBuilder();

  private WordWriter(Plan plan, Noise noise, int lot) {
    this.plan = plan;
    this.noise = noise;
    this.lot = lot;
  }

  static byte[] of(Plan plan, Noise noise, Parts parts, int lot) throws IOException {
    WordWriter writer = new WordWriter(plan, noise, lot);
    writer.write();
    String document = "<w:document" + SPACES + "><w:body>" + writer.body + "</w:body></w:document>";
    if (noise != Noise.PAGE_LINES) {
      return Docx.zip("[Content_Types].xml", TYPES, "word/document.xml", document);
    }
    String line = paragraph("", run(Noises.pageLine(parts, 1, 2), 8, false, ""));
    String footer = "<w:ftr" + SPACES + ">" + line + "</w:ftr>";
    return Docx.zip(
        "[Content_Types].xml", TYPES, "word/document.xml", document, "word/footer1.xml", footer);
  }

  private void write() {
    if (plan.frame().hasBand()) {
      body.append("<w:tbl><w:tr>")
          .append(cell(blocks(plan.head(), "FFFFFF"), "26323D"))
          .append("</w:tr></w:tbl>");
    } else {
      body.append(blocks(plan.head(), ""));
    }
    switch (plan.frame().side()) {
      case LEFT -> columns(cell(blocks(plan.side(), "FFFFFF"), "26323D"), cell(main(), ""));
      case EQUAL -> columns(cell(main(), ""), cell(blocks(plan.side(), ""), ""));
      case RIGHT -> body.append(textBox(blocks(plan.side(), ""))).append(main());
      case NONE -> body.append(plan.frame().hasHeadingsBeside() ? besides() : main());
    }
  }

  private String main() {
    return blocks(plan.main(), "");
  }

  private void columns(String left, String right) {
    body.append("<w:tbl><w:tr>").append(left).append(right).append("</w:tr></w:tbl>");
  }

  private static String textBox(String content) {
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        + "<w:txbxContent>"
        + content
        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>";
  }

  /** One row a section: its heading left, all the rest right. */
  private String besides() {
    StringBuilder rows = new StringBuilder("<w:tbl>");
    List<Block> blocks = plan.main();
    int at = 0;
    while (at < blocks.size()) {
      int next = at + 1;
      while (next < blocks.size() && !blocks.get(next).is(Kind.HEADING)) {
        next++;
      }
      rows.append("<w:tr>")
          .append(cell(block(blocks.get(at), ""), ""))
          .append(cell(blocks(blocks.subList(at + 1, next), ""), ""))
          .append("</w:tr>");
      at = next;
    }
    return rows.append("</w:tbl>").toString();
  }

  /** Where there is a column of labels, each block is a row of a table. */
  private String blocks(List<Block> blocks, String color) {
    boolean table = plan.frame().labels() > 0 && !plan.frame().hasHeadingsBeside();
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      boolean row = table && !block.is(Kind.HEADING) && blocks == plan.main();
      out.append(row ? row(block) : block(block, color));
    }
    return out.toString();
  }

  private String row(Block block) {
    return "<w:tbl><w:tr>"
        + cell(paragraph("", run(block.left(), 10, false, "")), "")
        + cell(block(new Block(block.kind(), "", block.text(), ""), ""), "")
        + "</w:tr></w:tbl>";
  }

  private static String cell(String content, String fill) {
    String shading =
        fill.isEmpty() ? "" : "<w:tcPr><w:shd w:val='clear' w:fill='" + fill + "'/></w:tcPr>";
    return "<w:tc>" + shading + content + "</w:tc>";
  }

  private String block(Block block, String color) {
    return switch (block.kind()) {
      case NAME -> paragraph("", line(block, 22, true, color));
      case HEADLINE -> paragraph("", line(block, 12, false, color));
      case CONTACT, LINE, TEXT -> paragraph("", line(block, 10, false, color));
      case HEADING -> paragraph("", run(heading(block.text()), 13, true, color));
      case STRONG -> paragraph("", line(block, 11, true, color));
      case BULLET -> bullet(block, color);
    };
  }

  private String bullet(Block block, String color) {
    if (noise == Noise.ODD_BULLETS) {
      String mark = Noises.bullet(noise, lot, true);
      return paragraph("", run(mark + " " + block.text(), 10, false, color));
    }
    return paragraph(
        "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>",
        run(prose(block.text()), 10, false, color));
  }

  private String heading(String text) {
    return noise == Noise.SPACED_HEADINGS ? Noises.spaced(text) : text;
  }

  private String line(Block block, int size, boolean bold, String color) {
    String text = block.is(Kind.TEXT) ? prose(block.text()) : block.text();
    String runs = run(text, size, bold, color);
    return block.right().isEmpty()
        ? runs
        : runs + "<w:r><w:tab/></w:r>" + run(block.right(), 10, false, color);
  }

  /** Soft hyphens show only where a line happens to end; Word's own are elements. */
  private String prose(String text) {
    return switch (noise) {
      case HYPHENATION -> text.replaceAll("(\\p{L}{4})(\\p{L}{4,})", "$1\u00AD$2");
      case LIGATURES -> text.replace("fi", "\uFB01").replace("fl", "\uFB02");
      default -> text;
    };
  }

  private static String paragraph(String properties, String runs) {
    return "<w:p>" + properties + runs + "</w:p>";
  }

  private static String run(String text, int size, boolean bold, String color) {
    if (text.isEmpty()) {
      return "";
    }
    return "<w:r><w:rPr>"
        + (bold ? "<w:b/>" : "")
        + (color.isEmpty() ? "" : "<w:color w:val='" + color + "'/>")
        + "<w:sz w:val='"
        + size * 2
        + "'/></w:rPr><w:t xml:space='preserve'>"
        + text.replace("&", "&amp;").replace("<", "&lt;")
        + "</w:t></w:r>";
  }
}
