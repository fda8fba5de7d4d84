package dev.hireflow.extraction.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scans: as they come, askew, and with dirt on the glass. Skipped until pictures can be read. */
class PictureResumesTest {

  private static final long SEED = 1;
  private static final String ALL = "all";
  private static final ScoreTable TABLE = new ScoreTable();

  private static boolean readable = true;

  @BeforeAll
  static void measure() {
    ResumeExtractor extractor = new ResumeExtractor();
    var pictures = Generated.pictures(SEED).iterator();
    while (readable && pictures.hasNext()) {
      GeneratedDocument picture = pictures.next();
      add(picture, scores(extractor, picture));
    }
    if (readable) {
      System.out.println("Found in pictures of seed " + SEED + ", in percent:\n" + TABLE);
    }
  }

  private static FieldScores scores(ResumeExtractor extractor, GeneratedDocument picture) {
    try {
      return FieldScores.of(picture, extractor.extract(picture.bytes()));
    } catch (UnreadableDocumentException e) {
      readable &= e.reason() != Reason.UNSUPPORTED_TYPE;
      return FieldScores.none(e.userMessage());
    }
  }

  private static void add(GeneratedDocument picture, FieldScores scores) {
    TABLE.add(ALL, scores);
    TABLE.add(picture.noise().label(), scores);
    TABLE.add(picture.layout().label(), scores);
  }

  @ParameterizedTest
  @CsvSource({"NAME, 40", "EMAIL, 90", "PHONE, 90", "TITLE, 65", "COMPANY, 65", "SCHOOL, 40"})
  void findsEachField(Field field, double floor) {
    assumeTrue(readable, "pictures are not read yet");
    assertThat(TABLE.percent(ALL, field)).isGreaterThanOrEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({"none, 75", "tilted, 60", "speckled, 75"})
  void readsEachGrain(String grain, double floor) {
    assumeTrue(readable, "pictures are not read yet");
    assertThat(TABLE.mean(grain)).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void drawsOnePageOfEachLayout() {
    assertThat(Generated.pictures(SEED).map(GeneratedDocument::layout))
        .containsExactly(ResumeLayout.values());
  }
}
