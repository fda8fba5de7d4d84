package dev.hireflow.extraction.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final int HEIGHT = 25;

  @Test
  void smallMarksBetweenWordsAreBullets() {
    assertThat(read(word("Java", 90), dot("*"), word("Go", 90), dot("«"), word("Rust", 90)))
        .isEqualTo("Java • Go • Rust");
    assertThat(read(word("Scrum", 90), dot("e«"), word("SQL", 90))).isEqualTo("Scrum • SQL");
  }

  @Test
  void aMarkAsHighAsTheLineIsABulletAmongOthers() {
    OcrWord high = new OcrWord("1", 0, 0, 10, 40, 29, "«");
    assertThat(read(word("Java", 90), dot("*"), word("Go", 90), high, word("Rust", 90)))
        .isEqualTo("Java • Go • Rust");
    assertThat(read(word("Java", 90), high, word("Go", 90))).isEqualTo("Java Go");
  }

  @Test
  void lettersAreNoBullets() {
    assertThat(read(word("Python", 90), word("e", 90), word("Java", 90)))
        .isEqualTo("Python e Java");
  }

  @Test
  void aBulletMayBeTwoMarks() {
    assertThat(read(new OcrWord("1", 0, 0, 20, 12, 20, "e«"), spaced("Docker")))
        .isEqualTo("• Docker");
  }

  @Test
  void aPinIsNoWord() {
    assertThat(read(word("Q", 90), word("Austin,", 90), word("TX", 90))).isEqualTo("Austin, TX");
    assertThat(read(word("Q", 90), word("&", 90), word("A", 90))).isEqualTo("Q & A");
  }

  @Test
  void capitalsAreMendedInLongWords() {
    assertThat(read(word("COoMPETENZE", 90), word("IsTRUZIONE", 90)))
        .isEqualTo("COMPETENZE ISTRUZIONE");
    assertThat(read(word("PostgreSQL", 90), word("NoSQL", 90), word("OpenGL", 90)))
        .isEqualTo("PostgreSQL NoSQL OpenGL");
  }

  @Test
  void longWordsCountHoweverUnsure() {
    assertThat(read(word("ann@mail.example", 12), word("Wachstumsmöglichkeiten", 0)))
        .isEqualTo("ann@mail.example Wachstumsmöglichkeiten");
  }

  @Test
  void noiseIsNoWord() {
    OcrWord rule = new OcrWord("1", 0, 0, 1_700, HEIGHT, 0, "Order");
    assertThat(read(word("Ann", 90), word("G@", 18), word("@©@@OCOO", 0), rule)).isEqualTo("Ann");
  }

  private static String read(OcrWord... words) {
    List<OcrWord> line = Arrays.asList(words);
    return Marks.read(line).stream().map(OcrWord::text).collect(Collectors.joining(" "));
  }

  private static OcrWord word(String text, double confidence) {
    return new OcrWord("1", 0, 0, 14 * text.length(), HEIGHT, confidence, text);
  }

  private static OcrWord spaced(String text) {
    return new OcrWord("1", 40, 0, 14 * text.length(), HEIGHT, 90, text);
  }

  private static OcrWord dot(String text) {
    return new OcrWord("1", 0, 0, 10, 9, 20, text);
  }
}
