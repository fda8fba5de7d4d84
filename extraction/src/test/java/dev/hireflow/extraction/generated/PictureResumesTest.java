package dev.hireflow.extraction.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scans: as they come, askew, and with dirt on the glass. Accents are not compared: what is known
 * of letters are the English ones.
 */
class PictureResumesTest {

  private static final List<Long> SEEDS = List.of(1L, 2L);
  private static final String ALL = "all";
  private static final ScoreTable TABLE = new ScoreTable();

  @BeforeAll
  static void measure() {
    ResumeExtractor extractor = new ResumeExtractor();
    var pictures = SEEDS.stream().flatMap(Generated::pictures).iterator();
    while (pictures.hasNext()) {
      GeneratedDocument picture = pictures.next();
      add(picture, scores(extractor, picture));
    }
    System.out.println("Found in pictures of seeds " + SEEDS + ", in percent:\n" + TABLE);
  }

  private static FieldScores scores(ResumeExtractor extractor, GeneratedDocument picture) {
    try {
      return FieldScores.of(picture, extractor.extract(picture.bytes()));
    } catch (UnreadableDocumentException e) {
      return FieldScores.none(e.userMessage());
    }
  }

  private static void add(GeneratedDocument picture, FieldScores scores) {
    TABLE.add(ALL, scores);
    TABLE.add(picture.noise().label(), scores);
    TABLE.add(picture.layout().label(), scores);
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, 85",
    "EMAIL, 97",
    "PHONE, 92",
    "TITLE, 83",
    "COMPANY, 85",
    "START, 92",
    "SCHOOL, 75",
    "SKILLS, 76"
  })
  void findsEachField(Field field, double floor) {
    assertThat(TABLE.percent(ALL, field)).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({"none, 88", "tilted, 74", "speckled, 87"})
  void readsEachGrain(String grain, double floor) {
    assertThat(TABLE.mean(grain)).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void drawsOnePageOfEachLayout() {
    assertThat(Generated.pictures(SEEDS.getFirst()).map(GeneratedDocument::layout))
        .containsExactly(ResumeLayout.values());
  }
}
