package dev.hireflow.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListMatchTest {

  @Test
  void countsRightExtraAndMissed() {
    Label label = Labels.skills("Java", "SQL", "Go");
    assertThat(counts(label, "java", "S.Q.L.", "Rust")).isEqualTo(new Counts(2, 1, 1));
  }

  @Test
  void countsRepeatedNamesOnce() {
    Label label = Labels.skills("Java", "JAVA");
    assertThat(counts(label, "Java", "java", "•", "")).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void keepsTheThreeSkillsOfTheLetterCApart() {
    Label label = Labels.skills("C", "C++", "C#");
    assertThat(counts(label, "C#", "C")).isEqualTo(new Counts(2, 0, 1));
  }

  @Test
  void takesAlternativesByTheirPlace() {
    Label label =
        new Label(
            Labels.skills("Java", "JS").resume(), Map.of("skills.1", List.of("", "JavaScript")));
    assertThat(counts(label, "JavaScript", "Java")).isEqualTo(new Counts(2, 0, 0));
    assertThat(counts(label, "JavaScript", "JS")).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void takesNearCertificatesButNoNearSkills() {
    Label label = Labels.certifications("AWS Certified Solutions Architect");
    String near = "AWS Solutions Architect (Associate)";
    assertThat(ListMatch.of(label, ListKind.CERTIFICATIONS, List.of(near)).counts())
        .isEqualTo(new Counts(1, 0, 0));
    assertThat(counts(Labels.skills("AWS Certified Solutions Architect"), near))
        .isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void givesExactCertificatesTheirLabelsFirst() {
    Label label = Labels.certifications("First Aid Instructor", "First Aid");
    ListMatch match =
        ListMatch.of(label, ListKind.CERTIFICATIONS, List.of("First Aid", "First Aid Instructor"));
    assertThat(match.counts()).isEqualTo(new Counts(2, 0, 0));
  }

  @Test
  void tellsWhichReturnedNamesAreRight() {
    ListMatch match =
        ListMatch.of(Labels.skills("Java"), ListKind.SKILLS, List.of("Java", "JAVA", "Rust", "•"));
    assertThat(match.isRight("Java")).isTrue();
    assertThat(match.isRight("JAVA")).isTrue();
    assertThat(match.isRight("Rust")).isFalse();
    assertThat(match.isRight("•")).isFalse();
  }

  private static Counts counts(Label label, String... returned) {
    return ListMatch.of(label, ListKind.SKILLS, List.of(returned)).counts();
  }
}
