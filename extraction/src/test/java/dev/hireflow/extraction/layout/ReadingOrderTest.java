package dev.hireflow.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.reader.DocumentReader;
import dev.hireflow.extraction.samples.Sheet;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

  private static final List<String> LEFT =
      List.of("Contact", "ann@example.org", "Skills", "Java", "SQL", "Kafka");
  private static final List<String> RIGHT =
      List.of(
          "Experience",
          "Engineer at Example Ltd",
          "Built a ledger that balances",
          "Wrote its tests",
          "Education",
          "BSc Physics, Example University");

  @Test
  void readsColumnsOneAfterTheOtherThoughDrawnRowByRow() throws Exception {
    try (Sheet sheet = new Sheet()) {
      for (int i = 0; i < LEFT.size(); i++) {
        sheet.text(40, 100 + i * 20, Sheet.SANS, 11, LEFT.get(i));
        sheet.text(240, 100 + i * 20, Sheet.SANS, 11, RIGHT.get(i));
      }
      Layout layout = layout(sheet);
      assertThat(texts(layout)).containsSubsequence(LEFT).endsWith(RIGHT.toArray(new String[0]));
      assertThat(layout.name()).isEqualTo("two-column");
    }
  }

  @Test
  void keepsDatesAtTheRightMarginWithTheirLines() throws Exception {
    try (Sheet sheet = new Sheet()) {
      for (int i = 0; i < 6; i++) {
        sheet.text(40, 100 + i * 40, Sheet.SANS, 11, "Position number " + i);
        sheet.text(430, 100 + i * 40, Sheet.SANS, 11, "May 201" + i + " – June 201" + i);
        sheet.text(40, 120 + i * 40, Sheet.SANS, 11, "What was done there");
      }
      Layout layout = layout(sheet);
      assertThat(texts(layout)).contains("Position number 3\tMay 2013 – June 2013");
      assertThat(layout.columns()).isFalse();
    }
  }

  @Test
  void givesAHeadingInTheMarginALineOfItsOwn() throws Exception {
    try (Sheet sheet = new Sheet()) {
      sheet.text(40, 100, Sheet.SANS_BOLD, 12, "Education");
      sheet.text(160, 100, Sheet.SANS, 11, "Example University");
      assertThat(texts(layout(sheet))).containsExactly("Education", "Example University");
    }
  }

  @Test
  void joinsLettersThatWereSetApart() throws Exception {
    try (Sheet sheet = new Sheet()) {
      String[] letters = {"J", "A", "N", "E", "", "D", "O", "E"};
      for (int i = 0; i < letters.length; i++) {
        sheet.text(100 + i * 24, 100, Sheet.SANS_BOLD, 20, letters[i]);
      }
      assertThat(texts(layout(sheet))).containsExactly("JANE DOE");
    }
  }

  @Test
  void dropsPageNumbersAndRepeatedFooters() throws Exception {
    try (Sheet sheet = new Sheet()) {
      for (int page = 1; page <= 2; page++) {
        sheet.text(40, 300, Sheet.SANS, 11, "Text of page " + (page == 1 ? "one" : "two"));
        sheet.text(40, 820, Sheet.SANS, 8, "Jane Doe, resume, page " + page);
        if (page == 1) {
          sheet.newPage();
        }
      }
      assertThat(texts(layout(sheet))).containsExactly("Text of page one", "Text of page two");
    }
  }

  private static Layout layout(Sheet sheet) throws Exception {
    return ReadingOrder.of(new DocumentReader().read(sheet.bytes()));
  }

  private static List<String> texts(Layout layout) throws IOException {
    return layout.lines().stream().map(Line::text).toList();
  }
}
