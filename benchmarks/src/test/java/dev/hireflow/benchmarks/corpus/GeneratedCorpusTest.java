package dev.hireflow.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.benchmarks.scoring.Accuracy;
import dev.hireflow.benchmarks.scoring.Components;
import dev.hireflow.benchmarks.scoring.DocumentScore;
import dev.hireflow.benchmarks.scoring.EntryKind;
import dev.hireflow.extraction.generated.Generated;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedCorpusTest {

  private static final LabelledDocument DOCUMENT =
      GeneratedCorpus.labelled(Generated.document("1.sidebar-left.de.none.pdf"));

  @Test
  void knowsWhatItIs() {
    assertThat(DOCUMENT.format()).isEqualTo("pdf");
    assertThat(DOCUMENT.layout()).isEqualTo("two-column");
    assertThat(DOCUMENT.language()).isEqualTo("de");
    assertThat(DOCUMENT.traits())
        .containsEntry("design", "sidebar-left")
        .containsEntry("noise", "none");
  }

  @Test
  void callsTextPlain() {
    assertThat(GeneratedCorpus.labelled(Generated.document("1.table.fr.none.txt")).layout())
        .isEqualTo("plain");
  }

  @Test
  void scoresAnAnswerLikeTheLabelInFull() {
    Accuracy accuracy =
        Accuracy.of(List.of(DocumentScore.of(DOCUMENT.label(), DOCUMENT.label().resume())));

    assertThat(accuracy.macro()).hasValue(1);
    assertThat(accuracy.component(Components.WORK_F1)).hasValue(1);
  }

  @Test
  void leavesOutWhatThePersonDoesNotTell() {
    Accuracy accuracy =
        Accuracy.of(List.of(DocumentScore.of(DOCUMENT.label(), DOCUMENT.label().resume())));

    assertThat(accuracy.basicInfo().get("state").all()).isEmpty();
    assertThat(accuracy.entries().get(EntryKind.EDUCATION).fields().get("startDate").exact())
        .isEmpty();
  }
}
