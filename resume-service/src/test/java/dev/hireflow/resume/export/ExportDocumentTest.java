package dev.hireflow.resume.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportDocumentTest {

  @Test
  void thePdfSaysWhatItIs() throws Exception {
    try (PDDocument pdf = pdf("lukasz.json")) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Łukasz Wójcik-Żeleński – Resume");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Łukasz Wójcik-Żeleński");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      PDPage page = pdf.getPage(0);
      assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
      for (var name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void itsLinksCanBeClicked() throws Exception {
    try (PDDocument pdf = pdf("lukasz.json")) {
      List<String> targets = new ArrayList<>();
      for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
        targets.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
      }
      assertThat(targets)
          .containsExactly(
              "https://wojcik.dev",
              "https://linkedin.com/in/lukasz-wojcik",
              "https://github.com/lwojcik");
    }
  }

  @Test
  void otherReadersGetTheTextInOrder() throws Exception {
    try (PDDocument pdf = pdf("eleanor-whitcombe.pdf")) {
      assertThat(new PDFTextStripper().getText(pdf))
          .containsSubsequence(
              "Eleanor Whitcombe",
              "eleanor.whitcombe@example.com",
              "SUMMARY",
              "EXPERIENCE",
              "Operations Manager",
              "Harborline Freight Inc.",
              "• Run two cross-dock terminals",
              "EDUCATION",
              "SKILLS");
    }
  }

  @Test
  void theWordDocumentHasStylesListsAndLinks() throws Exception {
    byte[] bytes = DocxExport.of(ExportSamples.outline("maria.json"), ExportTemplate.MODERN);
    try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      List<XWPFParagraph> paragraphs = docx.getParagraphs();

      assertThat(docx.getProperties().getCoreProperties().getTitle())
          .isEqualTo("María José Núñez Peña – Resume");
      assertThat(paragraphs.getFirst().getStyle()).isEqualTo("Title");
      assertThat(paragraphs)
          .filteredOn(it -> "Heading1".equals(it.getStyle()))
          .extracting(XWPFParagraph::getText)
          .startsWith("Summary", "Experience", "Education", "Skills");
      assertThat(paragraphs).anyMatch(it -> "ListBullet".equals(it.getStyle()));
      assertThat(docx.getHyperlinks()).hasSize(2);
    }
  }

  @Test
  void aHeadingIsNeverTheLastOnItsPage() {
    for (int lines = 30; lines < 60; lines++) {
      List<PdfStrip> strips = new ArrayList<>();
      IntStream.range(0, lines).forEach(i -> strips.add(strip(false)));
      strips.add(strip(true));
      strips.add(strip(true));
      strips.add(strip(false));

      List<List<PdfPages.Placed>> pages = PdfPages.of(strips);

      assertThat(pages.getFirst().getLast().strip().keep()).isFalse();
      assertThat(pages.stream().mapToInt(List::size).sum()).isEqualTo(lines + 3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Eleanor Whitcombe,Eleanor Whitcombe.pdf",
    "resume.PDF,resume.pdf",
    "../../etc/passwd,etc passwd.pdf",
    "'a\r\nX: \"b\"',a X b.pdf",
    "'...',resume.pdf",
    "Łukasz – Лев,Łukasz – Лев.pdf"
  })
  void filesAreNamedLikeTheResume(String name, String file) {
    assertThat(FileNames.of(name, ".pdf")).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03,2020-01,Mar 2019 – Jan 2020",
    "2019,,2019 – Present",
    "2019,2019,2019",
    ",2012,2012",
    "2019-13,soon,2019-13 – soon",
    "2020-02-03,2021-02-30,Feb 2020 – 2021-02-30"
  })
  void datesArePrinted(String start, String end, String printed) {
    assertThat(Dates.span(start, end, false)).isEqualTo(printed);
  }

  private static PdfStrip strip(boolean keep) {
    return new PdfStrip(0, 14, keep, List.of());
  }

  private static PDDocument pdf(String sample) throws Exception {
    return Loader.loadPDF(PdfExport.of(ExportSamples.outline(sample), ExportTemplate.CLASSIC));
  }
}
