package dev.hireflow.resume.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of one document, and which characters it has. */
final class PdfFace {

  private static final String UNKNOWN = "?";
  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private final PDType0Font font;
  private final CmapLookup glyphs;
  private final Map<Integer, Float> widths = new HashMap<>();

  PdfFace(PDType0Font font, CmapLookup glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  PDType0Font font() {
    return font;
  }

  /** The text in characters that there are: without decoration, else as question marks. */
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.append(has(c) ? Character.toString(c) : plain(c)));
    return SPACES.matcher(printable).replaceAll(" ").strip();
  }

  /** Of a printable text. */
  float width(String text, float size) {
    double width = text.codePoints().mapToDouble(c -> widths.computeIfAbsent(c, this::width)).sum();
    return (float) (width * size / 1000);
  }

  private String plain(int c) {
    String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    apart.codePoints().filter(this::has).forEach(plain::appendCodePoint);
    boolean letter = Character.isLetterOrDigit(c);
    return plain.isEmpty() && letter ? UNKNOWN : plain.toString();
  }

  private boolean has(int c) {
    return glyphs.getGlyphId(c) > 0;
  }

  private float width(int c) {
    try {
      return font.getStringWidth(Character.toString(c));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
