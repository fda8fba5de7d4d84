package dev.hireflow.extraction.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  @Test
  void putsShortCellsOfARowSideBySide() throws Exception {
    assertThat(
            lines(
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>04/2019 – heute</w:t></w:r></w:p></w:tc>"
                    + "<w:tc><w:p><w:r><w:t>Stationsleitung</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))
        .containsExactly("04/2019 – heute\tStationsleitung");
  }

  @Test
  void keepsTextBoxesOnceAndWithoutTheirOldCopy() throws Exception {
    assertThat(
            lines(
                "<w:p><w:r><mc:AlternateContent xmlns:mc='mc'><mc:Choice><w:txbxContent><w:p><w:r>"
                    + "<w:t>Skills</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback>"
                    + "<w:txbxContent><w:p><w:r><w:t>Skills</w:t></w:r></w:p></w:txbxContent>"
                    + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"))
        .containsExactly("Skills");
  }

  @Test
  void leavesOutDeletedText() throws Exception {
    assertThat(
            lines("<w:p><w:del><w:r><w:t>old</w:t></w:r></w:del><w:r><w:t>new</w:t></w:r></w:p>"))
        .containsExactly("new");
  }

  @Test
  void marksListItemsAndTabs() throws Exception {
    assertThat(
            lines(
                "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>Led</w:t>"
                    + "</w:r></w:p><w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2020</w:t></w:r></w:p>"))
        .containsExactly("• Led", "Acme\t2020");
  }

  private static List<String> lines(String body) throws Exception {
    return new DocumentReader()
        .read(Docx.ofBody(body)).pages().getFirst().lines().stream().map(Line::text).toList();
  }
}
