package dev.hireflow.extraction.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hireflow.extraction.DocumentInfo;
import dev.hireflow.extraction.DocumentType;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.samples.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class UnreadableDocumentsTest {

  private final DocumentReader reader = new DocumentReader();

  @Test
  void refusesAnEmptyFile() {
    assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(refusal(" \n \n".getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void refusesAPdfThatAsksForAPassword() throws IOException {
    assertThat(refusal(protectedPdf("owner", "user"))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void opensAPdfThatOnlyItsOwnerProtected() throws Exception {
    DocumentInfo info = reader.check(protectedPdf("owner", ""));
    assertThat(info).isEqualTo(DocumentInfo.of(DocumentType.PDF, 1));
  }

  @Test
  void refusesATruncatedPdf() throws IOException {
    byte[] whole = pdf(3);
    assertThat(refusal(Arrays.copyOf(whole, 40))).isEqualTo(Reason.CORRUPT);
  }

  @Test
  void refusesMoreThanThirtyPages() throws Exception {
    assertThat(refusal(pdf(31))).isEqualTo(Reason.TOO_MANY_PAGES);
    assertThat(reader.check(pdf(30)).pages()).isEqualTo(30);
  }

  @Test
  void refusesAPageLargerThanPdfAllows() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(20_000, 300)));
      assertThat(refusal(saved(document))).isEqualTo(Reason.HOSTILE);
    }
  }

  @Test
  void refusesATruncatedWordFile() throws IOException {
    byte[] whole = Docx.of("Jane Doe");
    assertThat(refusal(Arrays.copyOf(whole, whole.length - 60))).isEqualTo(Reason.CORRUPT);
  }

  @Test
  void refusesAWordFileWithADocumentType() throws IOException {
    byte[] document =
        Docx.ofDocument(
            "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='w'>"
                + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
    assertThat(refusal(document)).isEqualTo(Reason.HOSTILE);
  }

  @Test
  void refusesAPartThatSwells() throws IOException {
    byte[] bomb = Docx.ofBody("<w:p/>" + " ".repeat(20_000_000));
    assertThat(bomb.length).isLessThan(200_000);
    assertThat(refusal(bomb)).isEqualTo(Reason.HOSTILE);
  }

  @Test
  void refusesTablesWithoutEndInsideEachOther() throws IOException {
    assertThat(refusal(Docx.ofBody("<w:tr><w:tc>".repeat(2_000)))).isEqualTo(Reason.HOSTILE);
  }

  @Test
  void refusesAPictureThatEndsAfterItsFirstBytes() {
    byte[] png = java.util.HexFormat.of().parseHex("89504E470D0A1A0A0000");
    assertThat(refusal(png)).isEqualTo(Reason.CORRUPT);
  }

  @Test
  void refusesAnRtfThatClaimsMoreThanItHolds() {
    assertThat(refusal("{\\rtf1 {\\pict\\bin1000000000 x}}".getBytes(UTF_8)))
        .isEqualTo(Reason.HOSTILE);
  }

  private Reason refusal(byte[] document) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.check(document))
        .reason();
  }

  private static byte[] pdf(int pages) throws IOException {
    try (Sheet sheet = new Sheet()) {
      for (int i = 1; i < pages; i++) {
        sheet.newPage();
      }
      return sheet.bytes();
    }
  }

  private static byte[] protectedPdf(String owner, String user) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
