package dev.hireflow.extraction.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small PDFs that grow when they are opened. */
final class PdfBombs {

  private static final String FONT =
      "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

  private PdfBombs() {}

  static List<HostileDocument> all() throws IOException {
    return List.of(
        new HostileDocument("a million glyphs from few bytes", glyphs(1_000_000)),
        new HostileDocument("glyphs doubled by twenty forms", doubled(20, "/X Do /X Do")),
        new HostileDocument(
            "glyphs doubled and moved", doubled(20, "/X Do 1 0 0 1 0.7 0.3 cm /X Do")),
        new HostileDocument("two million operators from few bytes", operators(2_000_000)),
        new HostileDocument("fifty megabytes of white space", whiteSpace(50)),
        new HostileDocument("fifty megabytes deflated twice", twiceDeflated(50)),
        new HostileDocument("hundred thousand annotations", annotations(100_000)),
        new HostileDocument("picture of ten billion pixels", hugePicture()),
        new HostileDocument("inline picture of ten billion pixels", hugeInlinePicture()),
        new HostileDocument("mapping to Unicode that swells", mapping()),
        new HostileDocument("one glyph that means a novel", novelGlyph()),
        new HostileDocument("hundred thousand lines of one point", lines()),
        new HostileDocument("clips within clips", clips()));
  }

  /** What takes longer to inflate than anybody waits, if there is enough of it. */
  static byte[] whiteSpace(int megabytes) throws IOException {
    return RawPdf.page("", "").stream(
            "/Filter /FlateDecode", RawPdf.deflated(" ".repeat(1 << 20), megabytes))
        .bytes("4 0 R", "5 0 R");
  }

  /** One operand that no heap holds. */
  static byte[] stringOf(int megabytes) throws IOException {
    return RawPdf.page("", "").stream(
            "/Filter /FlateDecode", RawPdf.deflated("(" + "a".repeat(1 << 20), megabytes))
        .bytes("4 0 R", "5 0 R");
  }

  private static byte[] twiceDeflated(int megabytes) throws IOException {
    byte[] inner = RawPdf.deflated("\0".repeat(1 << 20), megabytes);
    return RawPdf.page("", "").stream("/Filter [/FlateDecode /FlateDecode]", RawPdf.deflated(inner))
        .bytes("4 0 R", "5 0 R");
  }

  private static byte[] glyphs(int count) throws IOException {
    String line = "(" + "a".repeat(1_000) + ") Tj\n";
    return RawPdf.page("/Resources << " + FONT + " >>", "").stream(
            "/Filter /FlateDecode",
            RawPdf.deflated("BT /F 12 Tf 10 10 Td " + line + " ET\n", count / 1_000))
        .bytes("4 0 R", "5 0 R");
  }

  private static byte[] doubled(int levels, String twice) {
    RawPdf pdf = RawPdf.page("/Resources << /XObject << /X 5 0 R >> >>", "/X Do");
    for (int i = 0; i < levels; i++) {
      pdf.stream(PdfStructures.form("/X " + (6 + i) + " 0 R"), twice);
    }
    return pdf.stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << " + FONT + " >>",
            "BT /F 9 Tf (bomb) Tj ET")
        .bytes();
  }

  private static byte[] operators(int count) throws IOException {
    return RawPdf.page("", "").stream("/Filter /FlateDecode", RawPdf.deflated("q Q ", count / 2))
        .bytes("4 0 R", "5 0 R");
  }

  private static byte[] annotations(int count) {
    return RawPdf.page(
            "/Annots [" + "<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(x)>>>>".repeat(count) + "]",
            "BT ET")
        .bytes();
  }

  private static byte[] hugePicture() throws IOException {
    return RawPdf.page("/Resources << /XObject << /I 5 0 R >> >>", "595 0 0 842 0 0 cm /I Do")
        .stream(
            "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8"
                + " /ColorSpace /DeviceRGB /Filter /FlateDecode",
            RawPdf.deflated("\0".repeat(1 << 20), 8))
        .bytes();
  }

  private static byte[] hugeInlinePicture() {
    return RawPdf.page(
            "", "q BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID " + "x".repeat(100) + " EI Q")
        .bytes();
  }

  private static byte[] mapping() throws IOException {
    return RawPdf.page("/Resources << /Font << /F 5 0 R >> >>", "BT /F 9 Tf 9 9 Td (abc) Tj ET")
        .add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>")
        .stream(
            "/Filter /FlateDecode",
            RawPdf.deflated("1 beginbfrange <00> <ff> <0041> endbfrange\n", 100_000))
        .bytes();
  }

  private static byte[] novelGlyph() {
    return RawPdf.page(
            "/Resources << /Font << /F 5 0 R >> >>",
            "BT /F 9 Tf 9 9 Td (" + "a".repeat(2_000) + ") Tj ET")
        .add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>")
        .stream(
            "",
            "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <61> <"
                + "0041".repeat(10_000)
                + "> endbfchar")
        .bytes();
  }

  private static byte[] lines() throws IOException {
    StringBuilder content = new StringBuilder("BT /F 1 Tf\n");
    for (int i = 0; i < 100_000; i++) {
      content.append("1 0 0 1 ").append(i % 500).append(' ').append(i % 800).append(" Tm (a) Tj\n");
    }
    return RawPdf.page("/Resources << " + FONT + " >>", "").stream(
            "/Filter /FlateDecode", RawPdf.deflated(content + "ET", 1))
        .bytes("4 0 R", "5 0 R");
  }

  private static byte[] clips() throws IOException {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      parts.add("q 0 0 m 500 " + i + " 400 " + i * 2 + " 0 800 c h W n");
    }
    return RawPdf.page(
            "/Resources << " + FONT + " >>",
            String.join("\n", parts) + " BT /F 9 Tf 9 9 Td (deep) Tj ET")
        .bytes();
  }
}
