package dev.hireflow.extraction.reader;

import dev.hireflow.extraction.document.Style;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/** Bold and italic as the font's name, flags or weight tell them. */
final class FontStyle {

  private static final Pattern BOLD =
      Pattern.compile(
          "bold|black|heavy|demi|cmbx|sfbx|cmssbx|lmroman.*bx|-bd", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITALIC =
      Pattern.compile("ital|obli|cmti|sfti|-it$|slanted", Pattern.CASE_INSENSITIVE);
  private static final Pattern ICONS =
      Pattern.compile(
          "awesome|icon|glyphicons|academicons|icomoon|fontello|entypo|typicons",
          Pattern.CASE_INSENSITIVE);
  private static final float BOLD_WEIGHT = 600;
  private static final double LEAST = 2;
  private static final double MOST = 200;

  /** Height of capital letters in a type of size 1. */
  private static final double CAPITALS = 0.7;

  private FontStyle() {}

  static Style of(TextPosition glyph) {
    PDFont font = glyph.getFont();
    String name = font.getName() == null ? "" : font.getName();
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold =
        BOLD.matcher(name).find()
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    boolean italic = ITALIC.matcher(name).find() || (descriptor != null && descriptor.isItalic());
    return new Style(Math.round(size(glyph) * 10) / 10.0, bold, italic, false);
  }

  /** Whether its font draws pictures, whatever letters they are encoded as. */
  static boolean isIcon(TextPosition glyph) {
    String name = glyph.getFont().getName();
    return name != null && ICONS.matcher(name).find();
  }

  /** As it appears on the page: the font's own size may be scaled by the page's matrix. */
  static double size(TextPosition glyph) {
    double size = Math.abs(glyph.getTextMatrix().getScalingFactorY());
    if (size >= LEAST && size <= MOST) {
      return size;
    }
    // Fonts drawn by programs of their own have a scale of their own.
    return glyph.getHeightDir() > LEAST ? glyph.getHeightDir() / CAPITALS : 10;
  }
}
