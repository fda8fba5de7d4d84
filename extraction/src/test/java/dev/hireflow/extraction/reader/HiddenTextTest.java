package dev.hireflow.extraction.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.samples.Sheet;
import java.awt.Color;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HiddenTextTest {

  @Test
  void ignoresWhiteTextOnPaperAndSaysSo() throws Exception {
    try (Sheet sheet = new Sheet()) {
      sheet.text(60, 80, Sheet.SANS, 11, "Visible");
      sheet.text(60, 120, Sheet.SANS, 11, "Kubernetes expert", Color.WHITE);
      Document document = new DocumentReader().read(sheet.bytes());
      assertThat(text(document)).isEqualTo("Visible");
      assertThat(document.warnings()).containsExactly("hidden text ignored: 16 characters (white)");
    }
  }

  @Test
  void readsWhiteTextOnADarkSidebar() throws Exception {
    try (Sheet sheet = new Sheet()) {
      sheet.fill(0, 0, 200, 842, Color.DARK_GRAY);
      sheet.text(60, 120, Sheet.SANS, 11, "Skills", Color.WHITE);
      Document document = new DocumentReader().read(sheet.bytes());
      assertThat(text(document)).isEqualTo("Skills");
      assertThat(document.warnings()).isEmpty();
    }
  }

  @Test
  void ignoresTinyTextAndTextOffThePage() throws Exception {
    try (Sheet sheet = new Sheet()) {
      sheet.text(60, 80, Sheet.SANS, 11, "Visible");
      sheet.text(60, 120, Sheet.SANS, 0.6f, "tiny");
      sheet.text(900, 120, Sheet.SANS, 11, "outside");
      Document document = new DocumentReader().read(sheet.bytes());
      assertThat(text(document)).isEqualTo("Visible");
      assertThat(document.warnings())
          .containsExactlyInAnyOrder(
              "hidden text ignored: 4 characters (tiny)",
              "hidden text ignored: 7 characters (off-page)");
    }
  }

  @Test
  void ignoresHiddenRunsInWord() throws Exception {
    byte[] docx =
        Docx.ofBody(
            "<w:p><w:r><w:t>Jane Doe</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>"
                + " wizard</w:t></w:r></w:p>");
    Document document = new DocumentReader().read(docx);
    assertThat(text(document)).isEqualTo("Jane Doe");
    assertThat(document.warnings()).hasSize(1);
  }

  @Test
  void dropsCharactersWithoutWidth() throws IOException {
    assertThat(dev.hireflow.extraction.document.Glyphs.clean("Ja\u200Bva \uE0A1ﬁle"))
        .isEqualTo("Java file");
  }

  private static String text(Document document) {
    return document.pages().stream()
        .flatMap(page -> page.lines().stream())
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
