package dev.hireflow.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AccuracyTest {

  private static final Map<String, String> BAKER =
      Map.of("jobTitle", "Baker", "companyName", "Miller", "startDate", "2019");

  @Test
  void dividesBasicInfoByWhetherThereIsALabel() {
    Label label = Labels.basic(Map.of("city", "Bonn", "email", "a@b.de"));
    Shape returned = Labels.basic(Map.of("city", "Bonn", "state", "NRW")).resume();
    Accuracy accuracy = accuracy(label, returned);

    assertThat(accuracy.basicInfo().get("city"))
        .isEqualTo(new BasicAccuracy(1, share(1), 0, OptionalDouble.empty(), share(1)));
    assertThat(accuracy.basicInfo().get("state"))
        .isEqualTo(new BasicAccuracy(0, OptionalDouble.empty(), 1, share(0), share(0)));
    assertThat(accuracy.component(Components.BASIC_PRESENT)).isEqualTo(share(0.5));
    assertThat(accuracy.component(Components.BASIC_ALL)).isEqualTo(share(9.0 / 11));
  }

  @Test
  void takesAlternativesAndTheAlternativeOfNothing() {
    Shape labelled = Labels.basic(Map.of("city", "Dublin", "state", "Leinster")).resume();
    Label label =
        new Label(
            labelled,
            Map.of("basicInfo.city", List.of("Dublin 8"), "basicInfo.state", List.of("")));
    Accuracy accuracy = accuracy(label, Labels.basic(Map.of("city", "dublin 8")).resume());

    assertThat(accuracy.component(Components.BASIC_PRESENT)).isEqualTo(share(1));
  }

  @Test
  void countsEntriesPairedLenientAndExact() {
    Map<String, String> nearly =
        Map.of("jobTitle", "Master Baker", "companyName", "Miller", "startDate", "2019-05");
    EntryAccuracy work =
        accuracy(Labels.of(Labels.jobs(List.of(BAKER, BAKER))), Labels.jobs(List.of(nearly)))
            .entries()
            .get(EntryKind.WORK);

    assertThat(work.paired()).contains(new Measures(1, 0.5, 2.0 / 3));
    assertThat(work.lenient()).contains(new Measures(1, 0.5, 2.0 / 3));
    assertThat(work.exact()).contains(new Measures(0, 0, 0));
  }

  @Test
  void countsFieldsOfEntriesWithoutPartnerAsWrong() {
    EntryAccuracy work =
        accuracy(Labels.of(Labels.jobs(List.of(BAKER, BAKER))), Labels.jobs(List.of(BAKER)))
            .entries()
            .get(EntryKind.WORK);

    assertThat(work.fields().get("jobTitle"))
        .isEqualTo(new EntryAccuracy.Field(share(0.5), share(0.5), share(0.5), 2));
    // The label has no end, and neither has the pair.
    assertThat(work.fields().get("endDate"))
        .isEqualTo(new EntryAccuracy.Field(share(0.5), share(0.5), OptionalDouble.empty(), 0));
  }

  @Test
  void takesAlternativesOfEntriesByTheirLabelsPlace() {
    Label label =
        new Label(
            Labels.jobs(List.of(BAKER)),
            Map.of("workExperience.0.jobTitle", List.of("Confectioner")));
    Map<String, String> other =
        Map.of("jobTitle", "Confectioner", "companyName", "Miller", "startDate", "2019");

    assertThat(accuracy(label, Labels.jobs(List.of(other))).component(Components.WORK_F1))
        .isEqualTo(share(1));
  }

  @Test
  void leavesOutOfTheMacroWhatHasNothingToMeasure() {
    Accuracy accuracy = accuracy(Labels.skills("Java", "Go"), Labels.skills("Java").resume());

    assertThat(accuracy.lists().get(ListKind.LANGUAGES)).isEmpty();
    assertThat(accuracy.component(Components.LANGUAGES_F1)).isEmpty();
    assertThat(accuracy.component(Components.WORK_FIELDS)).isEmpty();
    // basicInfo (all) is right about nothing being there, skills are two thirds.
    assertThat(accuracy.macro().getAsDouble()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
  }

  @Test
  void addsCountsUpOverDocuments() {
    Accuracy accuracy =
        Accuracy.of(
            List.of(
                DocumentScore.of(Labels.skills("Java", "Go", "C"), Labels.skills("C").resume()),
                DocumentScore.of(Labels.skills("Java"), Labels.skills("Java", "SQL").resume())));

    assertThat(accuracy.documents()).isEqualTo(2);
    assertThat(accuracy.lists().get(ListKind.SKILLS)).contains(Measures.of(new Counts(2, 1, 2)));
  }

  @Test
  void scoresAnAnswerThatIsNotThereAsEmpty() {
    Accuracy accuracy = accuracy(Labels.skills("Java"), Shape.EMPTY);

    assertThat(accuracy.component(Components.SKILLS_F1)).isEqualTo(share(0));
  }

  private static Accuracy accuracy(Label label, Shape returned) {
    return Accuracy.of(List.of(DocumentScore.of(label, returned)));
  }

  private static OptionalDouble share(double value) {
    return OptionalDouble.of(value);
  }
}
