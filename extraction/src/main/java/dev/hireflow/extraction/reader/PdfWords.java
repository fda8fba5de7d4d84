package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Collects a page's visible words. Extends the stripper for its handling of duplicate glyphs and
 * diacritics, but takes the glyphs in the order of drawing instead of its text.
 */
final class PdfWords extends PDFTextStripper {

  /** A page with fewer letters, and a picture on it, is read as a picture. */
  private static final int FEW_LETTERS = 40;

  private static final double PICTURE_SHARE = 0.3;

  /** Curves of a page whose letters were turned into outlines. */
  private static final int OUTLINES = 1_500;

  private final PdfLinks links;
  private final List<Page> pages = new ArrayList<>();
  private final PaintedAreas painted = new PaintedAreas();
  private final HiddenText hidden = new HiddenText();
  private final CoveredGlyphs drawn = new CoveredGlyphs();
  private final OptionalContent optional;
  private final Map<Integer, List<Line>> layers = new HashMap<>();
  private final Set<Integer> pictures = new HashSet<>();
  private final List<TextPosition> layer = new ArrayList<>();
  private double pictureArea;
  private int curves;
  private int glyphs;
  private int operators;

  PdfWords(PdfLinks links, PDDocument document) {
    this.links = links;
    this.optional = new OptionalContent(document);
    addOperator(new SetStrokingColor(this));
    addOperator(new SetStrokingColorN(this));
    addOperator(new SetStrokingColorSpace(this));
    addOperator(new SetStrokingDeviceCMYKColor(this));
    addOperator(new SetStrokingDeviceGrayColor(this));
    addOperator(new SetStrokingDeviceRGBColor(this));
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

  /** Whether what a person reads on this page is a picture or outlines, not text. */
  boolean isPicture(int page) {
    return pictures.contains(page);
  }

  /** Invisible text over a picture, as scanners add it to be searched for. */
  List<Line> layer(int page) {
    return layers.getOrDefault(page, List.of());
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    painted.clear();
    drawn.clear();
    optional.clear();
    layer.clear();
    pictureArea = 0;
    curves = 0;
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > Limits.OPERATORS) {
      throw new LimitExceeded("operators");
    }
    if (glyphs > Limits.GLYPHS) {
      throw new LimitExceeded("glyphs");
    }
    painted.follow(operator, operands, getGraphicsState(), getResources());
    switch (operator.getName()) {
      case "c", "v", "y" -> curves++;
      case "BI", "Do" -> measure(operator, operands);
      default -> {}
    }
    boolean off = operator.getName().equals("Do") && optional.isOff(getResources(), operands);
    if (off) {
      optional.begin(true);
    }
    try {
      super.processOperator(operator, operands);
    } finally {
      if (off) {
        optional.end();
      }
    }
  }

  /** The engine passes over forms that fail; what is too much must end it, however deep it is. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof LimitExceeded) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  private void measure(Operator operator, List<COSBase> operands) throws IOException {
    boolean inline = operator.getName().equals("BI");
    boolean picture =
        inline
            || (!operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources().isImageXObject(name)
                && isDrawable(getResources().getXObject(name)));
    if (inline) {
      requireDrawable(
          operator.getImageParameters().getInt(COSName.W, COSName.WIDTH, 0),
          operator.getImageParameters().getInt(COSName.H, COSName.HEIGHT, 0));
    }
    if (picture) {
      Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
      pictureArea += Math.abs((double) matrix.getScalingFactorX() * matrix.getScalingFactorY());
    }
  }

  private static boolean isDrawable(PDXObject object) throws IOException {
    if (!(object instanceof PDImageXObject image)) {
      return false;
    }
    requireDrawable(image.getWidth(), image.getHeight());
    return true;
  }

  /** Before a picture is decoded its header says what it would cost. */
  private static void requireDrawable(long width, long height) throws LimitExceeded {
    if (width > Limits.PICTURE_SIDE
        || height > Limits.PICTURE_SIDE
        || width * height > Limits.PICTURE_PIXELS) {
      throw new LimitExceeded("picture");
    }
  }

  /** Without the stripper's own: it would put a text's description in place of what is drawn. */
  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    optional.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    optional.end();
  }

  @Override
  public void saveGraphicsState() {
    painted.clips().save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    painted.clips().restore();
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    painted.clips().save();
    painted.clips().narrow(frame(form));
    try {
      super.showForm(form);
    } finally {
      painted.clips().restore();
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    painted.clips().save();
    painted.clips().narrow(frame(form));
    try {
      super.showTransparencyGroup(form);
    } finally {
      painted.clips().restore();
    }
  }

  private @Nullable Rectangle2D frame(PDFormXObject form) {
    PDRectangle box = form.getBBox();
    Matrix matrix = form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
    return box == null
        ? null
        : PaintedPath.box(
            matrix, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    glyphs++;
    if (glyphs > Limits.GLYPHS) {
      return;
    }
    int number = painted.glyph();
    if (optional.isOff()) {
      hidden.count(HiddenText.Kind.SWITCHED_OFF, HiddenText.isBlank(glyph) ? 0 : 1);
    } else if (isLayer(glyph)) {
      layer.add(glyph);
    } else if (!hidden.hides(glyph, getGraphicsState(), painted)) {
      int before = kept();
      super.processTextPosition(glyph);
      if (kept() > before) {
        drawn.add(glyph, number);
      }
    }
  }

  /** The stripper drops what is drawn twice at one place, as some programs do to make it bold. */
  private int kept() {
    return charactersByArticle.stream().mapToInt(List::size).sum();
  }

  private boolean isLayer(TextPosition glyph) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    Rectangle2D body = HiddenText.body(glyph);
    return mode == RenderingMode.NEITHER
        && painted
            .under(new Point2D.Double(body.getCenterX(), body.getCenterY()))
            .filter(PaintedArea::picture)
            .isPresent();
  }

  @Override
  protected void writePage() throws IOException {
    if (glyphs > Limits.GLYPHS) {
      throw new LimitExceeded("glyphs");
    }
    removeCovered();
    int number = getCurrentPageNo();
    GlyphRows rows = new GlyphRows(number, links.on(number));
    for (List<TextPosition> article : charactersByArticle) {
      article.forEach(rows::add);
      rows.endArticle();
    }
    Page page = page(getCurrentPage(), number, rows.lines());
    pages.add(page);
    judge(number, page.width() * page.height(), page);
  }

  private void removeCovered() throws IOException {
    OpaqueAnnotations.on(getCurrentPage()).forEach(painted::addAbove);
    Set<TextPosition> covered = drawn.under(painted.covers());
    hidden.count(HiddenText.Kind.PAINTED_OVER, covered.size());
    if (!covered.isEmpty()) {
      charactersByArticle.forEach(article -> article.removeIf(covered::contains));
    }
  }

  private static Page page(PDPage page, int number, List<Line> lines) {
    float width = page.getCropBox().getWidth();
    float height = page.getCropBox().getHeight();
    boolean turned = page.getRotation() % 180 != 0;
    return new Page(number, turned ? height : width, turned ? width : height, lines);
  }

  private void judge(int number, double area, Page page) throws IOException {
    long letters =
        page.lines().stream()
            .flatMapToInt(line -> line.text().chars())
            .filter(Character::isLetterOrDigit)
            .count();
    boolean drawn = pictureArea > PICTURE_SHARE * area || curves > OUTLINES;
    if (letters < FEW_LETTERS && drawn) {
      pictures.add(number);
      GlyphRows rows = new GlyphRows(number, links.on(number));
      layer.forEach(rows::add);
      rows.endArticle();
      layers.put(number, rows.lines());
    } else {
      // Over a small picture it is no scan's layer.
      hidden.count(HiddenText.Kind.INVISIBLE, layer.size());
    }
  }

  @Override
  public String getText(PDDocument document) throws IOException {
    StringWriter unused = new StringWriter();
    writeText(document, unused);
    addBlankPages(document);
    return unused.toString();
  }

  /** The stripper passes over pages without content; they count all the same. */
  private void addBlankPages(PDDocument document) {
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      if (pages.size() < number || pages.get(number - 1).number() != number) {
        pages.add(number - 1, page(page, number, List.of()));
      }
    }
  }
}
