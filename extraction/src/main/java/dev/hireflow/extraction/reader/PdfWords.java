package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects a page's visible words. Extends the stripper for its handling of duplicate glyphs and
 * diacritics, but takes the glyphs in the order of drawing instead of its text.
 */
final class PdfWords extends PDFTextStripper {

  private final PdfLinks links;
  private final List<Page> pages = new ArrayList<>();
  private final PaintedAreas painted = new PaintedAreas();
  private final HiddenText hidden = new HiddenText();
  private int glyphs;
  private int operators;

  PdfWords(PdfLinks links) {
    this.links = links;
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
  }

  List<Page> pages() {
    return List.copyOf(pages);
  }

  List<String> warnings() {
    return hidden.warnings();
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    painted.clear();
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > Limits.OPERATORS) {
      throw new LimitExceeded("operators");
    }
    painted.follow(operator, operands, getGraphicsState(), getResources());
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    glyphs++;
    if (glyphs <= Limits.GLYPHS && !hidden.hides(glyph, getGraphicsState(), painted)) {
      super.processTextPosition(glyph);
    }
  }

  @Override
  protected void writePage() throws IOException {
    if (glyphs > Limits.GLYPHS) {
      throw new LimitExceeded("glyphs");
    }
    int number = getCurrentPageNo();
    GlyphRows rows = new GlyphRows(number, links.on(number));
    for (List<TextPosition> article : charactersByArticle) {
      article.forEach(rows::add);
      rows.endArticle();
    }
    PDPage page = getCurrentPage();
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    boolean turned = page.getRotation() % 180 != 0;
    pages.add(new Page(number, turned ? height : width, turned ? width : height, rows.lines()));
  }

  @Override
  public String getText(org.apache.pdfbox.pdmodel.PDDocument document) throws IOException {
    StringWriter unused = new StringWriter();
    writeText(document, unused);
    return unused.toString();
  }
}
