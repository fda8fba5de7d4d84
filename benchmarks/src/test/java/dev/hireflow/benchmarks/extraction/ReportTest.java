package dev.hireflow.benchmarks.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.benchmarks.corpus.Corpus;
import dev.hireflow.benchmarks.corpus.LabelledDocument;
import dev.hireflow.benchmarks.measure.Measured;
import dev.hireflow.benchmarks.measure.Measurements;
import dev.hireflow.benchmarks.measure.Reading;
import dev.hireflow.benchmarks.measure.Reading.Outcome;
import dev.hireflow.benchmarks.scoring.Label;
import dev.hireflow.benchmarks.scoring.Shape;
import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

  private static final byte[] RESUME =
      "Jane Miller\njane.miller@example.com\n\nSkills\nJava, SQL\n"
          .getBytes(StandardCharsets.UTF_8);
  private static final Label LABEL =
      new Label(
          new Shape(
              Map.of("firstName", "Jane", "lastName", "Miller", "email", "jane.miller@example.com"),
              List.of(),
              List.of(),
              List.of("Java", "Go"),
              List.of(),
              List.of()),
          Map.of());

  @Test
  void tellsAllOfIt() throws UnreadableDocumentException {
    String text = ReportText.of(report());

    assertThat(text)
        .contains("documents: 3\n")
        .contains("  email           66.7% (  3)      n/a (  0)    66.7%\n")
        .contains("skills          P  50.0%  R  33.3%  F1  40.0%\n")
        .contains("  b.pdf: REFUSED NO_TEXT\n")
        .contains("two-column less one-column, points of macro: +0.0")
        .contains("  by noise")
        .contains("Hireflow, 2 PDFs")
        .contains("The comparison holds for that set only")
        .contains("the process at its largest: 300 MB resident\n")
        .containsPattern("documents with an answer +1 of 2");
    assertThat(text.lines().filter(line -> line.startsWith("  all but en"))).hasSize(1);
  }

  @Test
  void writesAllOfItAsJson() throws UnreadableDocumentException {
    JsonNode json = new JsonMapper().readTree(ExtractionBench.json(report()));

    assertThat(json.at("/accuracy/documents").asInt()).isEqualTo(3);
    assertThat(json.at("/accuracy/lists/skills/f1").asDouble()).isEqualTo(0.4);
    assertThat(json.at("/accuracy/lists/languages").isNull()).isTrue();
    assertThat(json.at("/accuracy/entries/workExperience/labelled").asInt()).isZero();
    assertThat(json.at("/groups/formats/pdf (scan)/documents").asInt()).isOne();
    assertThat(json.at("/wrongByGroup/skills/wrong").asInt()).isEqualTo(2);
    assertThat(json.at("/calibration/bins").size()).isEqualTo(10);
    assertThat(json.at("/speed/groups/PDF with text/cpu/median").asDouble()).isEqualTo(5);
    assertThat(json.at("/peers/rows").size()).isEqualTo(14);
  }

  private static Report report() throws UnreadableDocumentException {
    String answer = ExtractionJson.write(new ResumeExtractor().extract(RESUME));
    Reading read = new Reading(Outcome.READ, answer, 5_000_000, 6_000_000, 0);
    Reading refused = new Reading(Outcome.REFUSED, "NO_TEXT", 1, 1, 0);
    return Report.of(
        new MadeUp(),
        new MadeUp().documents(),
        new Measurements(
            List.of(
                new Measured(read, 30 << 20),
                new Measured(refused, 20 << 20),
                new Measured(read, 10 << 20)),
            300 << 20));
  }

  private static LabelledDocument document(
      String name, String format, String layout, String language) {
    return new LabelledDocument(
        name, format, layout, language, Map.of("noise", layout), RESUME, LABEL);
  }

  private record MadeUp() implements Corpus {

    @Override
    public String name() {
      return "made up";
    }

    @Override
    public boolean isOfRealDocuments() {
      return true;
    }

    @Override
    public List<LabelledDocument> documents() {
      return List.of(
          document("a", "pdf", "two-column", "en"),
          document("b", "pdf", "image", "de"),
          document("c", "txt", "one-column", "en"));
    }
  }
}
