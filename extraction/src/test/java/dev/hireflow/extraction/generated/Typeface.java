package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.samples.Sheet;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document. */
record Typeface(PDFont regular, PDFont bold, PDFont italic, boolean hasLigatures) {

  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static Typeface of(Frame frame, Noise noise, PDDocument document) throws IOException {
    if (noise == Noise.LIGATURES) {
      return new Typeface(embedded(document), Sheet.SANS_BOLD, Sheet.SANS, true);
    }
    return frame.serif()
        ? new Typeface(Sheet.SERIF, Sheet.SERIF_BOLD, Sheet.SERIF_ITALIC, false)
        : new Typeface(Sheet.SANS, Sheet.SANS_BOLD, Sheet.SANS, false);
  }

  /** Has the two characters that standard fonts lack: fi and fl in one. */
  private static PDFont embedded(PDDocument document) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(LIBERATION)) {
      return PDType0Font.load(document, in, true);
    }
  }

  String shown(PDFont font, String text) {
    return hasLigatures && font == regular
        ? text.replace("fi", "\uFB01").replace("fl", "\uFB02")
        : text;
  }
}
