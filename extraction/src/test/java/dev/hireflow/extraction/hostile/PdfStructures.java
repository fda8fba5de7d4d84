package dev.hireflow.extraction.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that point to themselves, nest without end, or claim what cannot be. */
final class PdfStructures {

  private static final String TEXT = "BT /F 12 Tf 72 700 Td (Jane Doe) Tj ET";
  private static final String FONT =
      "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";

  private PdfStructures() {}

  static List<HostileDocument> all() throws IOException {
    return List.of(
        new HostileDocument("page tree that holds itself", treeThatHoldsItself()),
        new HostileDocument("page tree of two that hold each other", treesOfEachOther()),
        new HostileDocument("page tree a thousand levels deep", deepTree(1_000)),
        new HostileDocument("page tree twenty thousand levels deep", deepTree(20_000)),
        new HostileDocument("page tree that counts a billion", count("1000000000")),
        new HostileDocument("page tree that counts minus one", count("-1")),
        new HostileDocument("one page ten thousand times", samePageOften()),
        new HostileDocument("form that draws itself", formThatDrawsItself()),
        new HostileDocument("forms that draw each other", formsThatDrawEachOther()),
        new HostileDocument("font whose glyphs are set in it", glyphsOfItself()),
        new HostileDocument("length that is its own", lengthOfItself()),
        new HostileDocument("parent that is its own", parentOfItself()),
        new HostileDocument("content that is the page", contentThatIsThePage()),
        new HostileDocument("media box of a million points", box("0 0 1000000 1000000")),
        new HostileDocument("media box beyond numbers", box("-1e99 0 1e99 1e300")),
        new HostileDocument("media box of nothing", box("0 0 0 0")),
        new HostileDocument("media box of words", box("/a (b) null [1]")),
        new HostileDocument("page turned by 17 degrees", rotated("17")),
        new HostileDocument("page turned by a word", rotated("/Left")),
        new HostileDocument("arrays fifty thousand deep", content("[".repeat(50_000))),
        new HostileDocument("dictionaries fifty thousand deep", content("<</a".repeat(50_000))),
        new HostileDocument("states fifty thousand deep", content("q ".repeat(50_000) + TEXT)),
        new HostileDocument(
            "more ends than beginnings", content("Q ET EMC EX ".repeat(5_000) + TEXT)),
        new HostileDocument("page dictionary fifty thousand deep", deepPageDictionary()),
        new HostileDocument("numbers beyond numbers", content(numbers())),
        new HostileDocument(
            "operators without operands", content("Tj TJ Tf Td Tm cm re Do gs " + TEXT)),
        new HostileDocument("matrix that flattens all", content("0 0 0 0 0 0 cm " + TEXT)),
        new HostileDocument("cross reference that points to itself", previousOfItself()),
        new HostileDocument("cross reference to nowhere", nowhere()),
        new HostileDocument("user password, 256 bits", encrypted(256)),
        new HostileDocument("user password, 40 bits", encrypted(40)),
        new HostileDocument("encryption of no known kind", unknownEncryption()));
  }

  private static byte[] content(String content) {
    return RawPdf.page(FONT, content).bytes();
  }

  private static byte[] treeThatHoldsItself() {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")
        .bytes();
  }

  private static byte[] treesOfEachOther() {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 4 >>")
        .add("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 /Parent 2 0 R >>")
        .bytes();
  }

  private static byte[] deepTree(int levels) {
    RawPdf pdf = new RawPdf().add("<< /Type /Catalog /Pages 2 0 R >>");
    for (int i = 0; i < levels; i++) {
      pdf.add("<< /Type /Pages /Kids [" + (i + 3) + " 0 R] /Count 1 >>");
    }
    return pdf.add("<< /Type /Page /MediaBox [0 0 595 842] >>").bytes();
  }

  private static byte[] count(String count) {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [3 0 R] /Count " + count + " >>")
        .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
        .bytes();
  }

  private static byte[] samePageOften() {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [" + "3 0 R ".repeat(10_000) + "] /Count 1 >>")
        .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")
        .bytes();
  }

  private static byte[] formThatDrawsItself() {
    return RawPdf.page("/Resources << /XObject << /A 5 0 R >> >>", "/A Do").stream(
            form("/A 5 0 R"), "/A Do /A Do")
        .bytes();
  }

  private static byte[] formsThatDrawEachOther() {
    return RawPdf.page("/Resources << /XObject << /A 5 0 R >> >>", "/A Do").stream(
            form("/B 6 0 R"), "/B Do /B Do")
        .stream(form("/A 5 0 R"), "/A Do /A Do")
        .bytes();
  }

  static String form(String objects) {
    return "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << "
        + objects
        + " >> >>";
  }

  private static byte[] glyphsOfItself() {
    return RawPdf.page("/Resources << /Font << /F 5 0 R >> >>", TEXT)
        .add(
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0]"
                + " /FirstChar 32 /LastChar 122 /Widths [1] /Encoding << /Differences [74 /J] >>"
                + " /CharProcs << /J 6 0 R >> /Resources << /Font << /F 5 0 R >> >> >>")
        .stream("", "1 0 0 0 1 1 d1 " + TEXT)
        .bytes();
  }

  private static byte[] lengthOfItself() {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>")
        .add("<< /Length 4 0 R >>\nstream\n" + TEXT + "\nendstream")
        .bytes();
  }

  private static byte[] parentOfItself() {
    return new RawPdf()
            .add("<< /Type /Catalog /Pages 2 0 R >>")
            .add("<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>")
            .add("<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>")
            .stream("", TEXT)
            .bytes();
  }

  private static byte[] contentThatIsThePage() {
    return new RawPdf()
        .add("<< /Type /Catalog /Pages 2 0 R >>")
        .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [3 0 R 3 0 R 1 0 R] >>")
        .bytes();
  }

  private static byte[] box(String numbers) {
    return RawPdf.page(FONT + " /MediaBox [" + numbers + "]", TEXT).bytes();
  }

  private static byte[] rotated(String by) {
    return RawPdf.page(FONT + " /Rotate " + by, TEXT).bytes();
  }

  private static byte[] deepPageDictionary() {
    return RawPdf.page("/Deep " + "[".repeat(50_000) + "]".repeat(50_000), TEXT).bytes();
  }

  private static String numbers() {
    return "BT /F 1e38 Tf 99999999999999999999 -1e400 Td 1e-400 0 0 1e39 0 0 Tm (a) Tj "
        + "2147483648 Tr --5 Tc 1.2.3 Tw /F 0 Tf (b) Tj ET";
  }

  private static byte[] previousOfItself() {
    String pdf = new String(content(TEXT), ISO_8859_1);
    int table = pdf.lastIndexOf("xref\n0");
    return pdf.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + table).getBytes(ISO_8859_1);
  }

  private static byte[] nowhere() {
    String pdf = new String(content(TEXT), ISO_8859_1);
    return pdf.replaceAll("startxref\n\\d+", "startxref\n99999999999").getBytes(ISO_8859_1);
  }

  private static byte[] encrypted(int bits) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      document.protect(policy);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] unknownEncryption() {
    String pdf = new String(content(TEXT), ISO_8859_1);
    return pdf.replace("/Root 1 0 R", "/Root 1 0 R /Encrypt << /Filter /Secret /V 99 >>")
        .getBytes(ISO_8859_1);
  }
}
