package dev.hireflow.extraction.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.samples.Sheet;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** What the fuzzer found. */
class DamagedDocumentsTest {

  @Test
  void readsOnBehindAPageWithoutContent() throws Exception {
    byte[] pdf = textBehindAnEmptyPage();
    ParsedResume resume = new ResumeExtractor().extract(pdf);
    assertThat(resume.basicInfo().email()).isEqualTo("jane@example.org");
    assertThat(resume.evidence().get("basicInfo.email").page()).isEqualTo(2);
    assertThat(resume.meta().pages()).isEqualTo(2);
  }

  @Test
  void passesOverABulletWithNothingBehindIt() throws Exception {
    byte[] text = "Jane Doe\n\nCertificates\n•\n• First Aid at Work\n".getBytes(UTF_8);
    assertThat(new ResumeExtractor().extract(text).certifications())
        .isEqualTo(List.of("First Aid at Work"));
  }

  private static byte[] textBehindAnEmptyPage() throws Exception {
    byte[] text;
    try (Sheet sheet = new Sheet()) {
      sheet.text(60, 60, Sheet.SANS_BOLD, 20, "Jane Doe");
      sheet.text(60, 90, Sheet.SANS, 11, "jane@example.org");
      text = sheet.bytes();
    }
    try (PDDocument document = Loader.loadPDF(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getPages().insertBefore(new PDPage(), document.getPage(0));
      document.save(out);
      return out.toByteArray();
    }
  }
}
