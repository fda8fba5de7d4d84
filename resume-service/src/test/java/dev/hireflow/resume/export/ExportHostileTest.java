package dev.hireflow.resume.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Basics;
import dev.hireflow.extraction.JsonResume.Education;
import dev.hireflow.extraction.JsonResume.Location;
import dev.hireflow.extraction.JsonResume.Profile;
import dev.hireflow.extraction.JsonResume.Skill;
import dev.hireflow.extraction.JsonResume.Work;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportHostileTest {

  private static final String STRANGE =
      "\u0000\u0007a\ud800b\udc00 \u202Egnp.exe\uFEFF\u200B \uE000 \uFFFE 王小明 שלום \uD83D\uDC69\u200D\uD83D\uDCBB ﬁn 𝔄 <w:t>&amp;]]>";

  static Stream<String> texts() {
    return Stream.of(
        STRANGE,
        "W".repeat(20_000),
        "x\n\t\r\u2028y ".repeat(3_000),
        "",
        "   ",
        "(2019 – 2020) ".repeat(900),
        "• – * ·",
        "\u0301\u0301",
        "𝔄".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextIsPrinted(String text) throws Exception {
    for (ExportTemplate template : ExportTemplate.values()) {
      Outline outline = Outline.of(everywhere(text), "en");

      assertThat(pages(PdfExport.of(outline, template))).isBetween(1, 30);
      assertThat(paragraphs(DocxExport.of(outline, template))).isPositive();
    }
  }

  @Test
  void tenThousandEntriesFillThirtyPagesAtMost() throws Exception {
    Work job = new Work("Acme", "Engineer", null, "2019-01", null, null, List.of("Did a thing"));
    JsonResume resume =
        resume(
            new Basics("A B", null, null, null, null, null, null, null),
            Collections.nCopies(10_000, job),
            null,
            null);

    byte[] pdf = PdfExport.of(Outline.of(resume, "en"), ExportTemplate.CLASSIC);
    byte[] docx = DocxExport.of(Outline.of(resume, "en"), ExportTemplate.CLASSIC);

    assertThat(pages(pdf)).isBetween(10, 30);
    assertThat(ExportSamples.read(pdf).workHistory()).hasSizeGreaterThan(300);
    assertThat(ExportSamples.read(docx).workHistory()).hasSizeGreaterThan(300);
  }

  @Test
  void nothingAtAllIsStillADocument() throws Exception {
    Outline outline = Outline.of(resume(null, null, null, null), null);

    assertThat(text(PdfExport.of(outline, ExportTemplate.MODERN))).contains("Resume");
    assertThat(paragraphs(DocxExport.of(outline, ExportTemplate.MODERN))).isEqualTo(1);
  }

  @Test
  void whatNoFontHasIsReplaced() throws Exception {
    Basics basics = new Basics("王 Zoë \uD83D\uDE80 Ａda", null, null, null, null, null, null, null);

    String text =
        text(
            PdfExport.of(
                Outline.of(resume(basics, null, null, null), "en"), ExportTemplate.CLASSIC));

    assertThat(text).contains("? Zoë Ada");
  }

  @Test
  void onlyTheWebIsLinked() throws Exception {
    List<Profile> profiles =
        Stream.of("javascript:alert(1)", "file:///etc/passwd", "https://x.example@evil.example")
            .map(url -> new Profile("X", "x", url))
            .toList();
    Basics basics =
        new Basics("A B", null, "a@b.example", null, "http://b.example/", null, null, profiles);
    Outline outline = Outline.of(resume(basics, null, null, null), "en");

    assertThat(outline.person().ways())
        .extracting(Person.Way::href)
        .filteredOn(href -> href != null)
        .containsExactly("http://b.example/");
  }

  private static JsonResume everywhere(String text) {
    Work job = new Work(text, text, text, text, text, text, List.of(text, text));
    List<Skill> skills =
        IntStream.range(0, 40)
            .mapToObj(i -> new Skill(text, text, i % 2 == 0 ? null : List.of(text, "a", text)))
            .toList();
    Basics basics =
        new Basics(
            text,
            text,
            text,
            text,
            text,
            text,
            new Location(text, text, text, text, text),
            List.of(new Profile(text, text, text)));
    return resume(
        basics,
        Collections.nCopies(40, job),
        List.of(new Education(text, text, text, text, text, text)),
        skills);
  }

  private static JsonResume resume(
      Basics basics, List<Work> work, List<Education> education, List<Skill> skills) {
    return new JsonResume(
        null, basics, work, null, education, null, null, null, skills, null, null, null);
  }

  private static int pages(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Not by POI, which takes a text of one letter for a zip bomb. */
  private static int paragraphs(byte[] docx) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      while (!zip.getNextEntry().getName().equals("word/document.xml")) {
        zip.closeEntry();
      }
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(zip.readAllBytes()))
          .getElementsByTagName("w:p")
          .getLength();
    }
  }
}
