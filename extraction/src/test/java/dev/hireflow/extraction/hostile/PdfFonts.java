package dev.hireflow.extraction.hostile;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** Fonts that are broken in one way each. */
final class PdfFonts {

  private static final String TEXT = "BT /F 12 Tf 72 700 Td (Jane Doe) Tj <00010203ffff> Tj ET";
  private static final long SEED = 11;

  private PdfFonts() {}

  static List<HostileDocument> all() throws IOException {
    return List.of(
        font("font that is a number", "17"),
        font("font without a kind", "<< /Type /Font >>"),
        font("font of a made-up kind", "<< /Type /Font /Subtype /Banana >>"),
        font("font that is its own descendant", "<< /Subtype /Type0 /DescendantFonts [5 0 R] >>"),
        font(
            "encoding that is the font",
            "<< /Subtype /Type1 /BaseFont /Helvetica /Encoding 5 0 R >>"),
        font(
            "encoding of a million differences",
            "<< /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [0"
                + " /a".repeat(300_000)
                + "] >> >>"),
        font(
            "widths of words",
            "<< /Subtype /Type1 /BaseFont /Nope /FirstChar -5 /LastChar 999999 /Widths [(a) /b] >>"),
        font(
            "descendant without a system",
            "<< /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Subtype"
                + " /CIDFontType2 /W [0 [1e9 -1e9] 5] >>] >>"),
        file("Type 1 file of noise", "/Type1", "/FontFile", noise()),
        file("TrueType file of noise", "/TrueType", "/FontFile2", noise()),
        file("TrueType file that claims a billion tables", "/TrueType", "/FontFile2", tables()),
        file("compact file of noise", "/Type1", "/FontFile3", noise()),
        file("compact file with a header alone", "/Type1", "/FontFile3", new byte[] {1, 0, 4, 4}),
        file("font file that swells", "/TrueType", "/FontFile2", new byte[20_000_000]));
  }

  private static HostileDocument font(String name, String font) {
    byte[] pdf = RawPdf.page("/Resources << /Font << /F 5 0 R >> >>", TEXT).add(font).bytes();
    return new HostileDocument(name, pdf);
  }

  private static HostileDocument file(String name, String kind, String key, byte[] file)
      throws IOException {
    byte[] pdf =
        RawPdf.page("/Resources << /Font << /F 5 0 R >> >>", TEXT)
            .add(
                "<< /Type /Font /Subtype "
                    + kind
                    + " /BaseFont /ABCDEF+Odd /FontDescriptor 6 0 R /FirstChar 32 /LastChar 34"
                    + " /Widths [1 2 3] >>")
            .add(
                "<< /Type /FontDescriptor /FontName /ABCDEF+Odd /Flags 4 "
                    + key
                    + " 7 0 R /FontBBox [0 0 0 0] >>")
            .stream(
                "/Filter /FlateDecode /Subtype /Type1C /Length1 9 /Length2 9 /Length3 9",
                RawPdf.deflated(file))
            .bytes();
    return new HostileDocument(name, pdf);
  }

  private static byte[] noise() {
    byte[] noise = new byte[4_000];
    new Random(SEED).nextBytes(noise);
    return noise;
  }

  private static byte[] tables() {
    byte[] file = new byte[200];
    file[1] = 1;
    java.util.Arrays.fill(file, 4, 200, (byte) 0xFF);
    return file;
  }
}
