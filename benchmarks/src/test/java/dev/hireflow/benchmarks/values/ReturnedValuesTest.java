package dev.hireflow.benchmarks.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.benchmarks.scoring.Label;
import dev.hireflow.benchmarks.scoring.Shape;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReturnedValuesTest {

  private static final Map<String, String> BAKER =
      Map.of("jobTitle", "Baker", "companyName", "Miller", "endDate", "2019");
  private static final Map<String, String> CLERK =
      Map.of("jobTitle", "Clerk", "companyName", "Postbank");

  @Test
  void judgesByLabelsAndAlternatives() {
    Label label =
        new Label(
            basic(Map.of("city", "Bonn", "linkedin", "linkedin.com/in/a")),
            Map.of("basicInfo.city", List.of("Bonn 1", "")));
    Shape answer =
        basic(Map.of("city", "bonn-1", "linkedin", "linkedin.com/in/a/", "state", "NRW"));

    assertThat(rights(label, answer))
        .isEqualTo(
            Map.of("basicInfo.city", true, "basicInfo.linkedIn", true, "basicInfo.state", false));
  }

  @Test
  void judgesEntriesByTheirPartner() {
    Label label = new Label(jobs(List.of(CLERK, BAKER)), Map.of());
    Shape answer =
        jobs(List.of(Map.of("jobTitle", "Baker", "companyName", "Miller", "location", "Bonn")));

    assertThat(rights(label, answer))
        .isEqualTo(
            Map.of(
                "workHistory[0].jobTitle", true,
                "workHistory[0].companyName", true,
                "workHistory[0].location", false));
  }

  @Test
  void holdsAllOfAnExtraEntryForWrong() {
    Label label = new Label(jobs(List.of(BAKER)), Map.of());

    assertThat(rights(label, jobs(List.of(BAKER, CLERK))))
        .containsEntry("workHistory[0].jobTitle", true)
        .containsEntry("workHistory[1].jobTitle", false)
        .containsEntry("workHistory[1].companyName", false);
  }

  @Test
  void judgesListsAndFindsTheirConfidence() {
    Label label = new Label(skills("Java"), Map.of());
    List<ReturnedValue> values =
        ReturnedValues.of(
            label, skills("Rust", "Java"), Map.of("skills.skillsList[1]", 0.9, "other", 0.1));

    assertThat(values)
        .containsExactly(
            new ReturnedValue(
                "skills.skillsList[0]", FieldGroup.SKILLS, "Rust", false, OptionalDouble.empty()),
            new ReturnedValue(
                "skills.skillsList[1]", FieldGroup.SKILLS, "Java", true, OptionalDouble.of(0.9)));
  }

  @Test
  void sharesWrongOnesByGroup() {
    Label label = new Label(skills("Java"), Map.of());
    List<ReturnedValue> values = ReturnedValues.of(label, skills("Rust", "Java"), Map.of());

    assertThat(WrongShare.of(values)).isEqualTo(new WrongShare(2, 1));
    assertThat(WrongShare.byGroup(values))
        .containsEntry(FieldGroup.SKILLS, new WrongShare(2, 1))
        .containsEntry(FieldGroup.NAME, new WrongShare(0, 0));
    assertThat(new WrongShare(0, 0).share()).isEmpty();
  }

  private static Map<String, Boolean> rights(Label label, Shape answer) {
    return ReturnedValues.of(label, answer, Map.of()).stream()
        .collect(Collectors.toMap(ReturnedValue::path, ReturnedValue::right));
  }

  private static Shape basic(Map<String, String> values) {
    return new Shape(values, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Shape jobs(List<Map<String, String>> jobs) {
    return new Shape(Map.of(), jobs, List.of(), List.of(), List.of(), List.of());
  }

  private static Shape skills(String... names) {
    return new Shape(Map.of(), List.of(), List.of(), List.of(names), List.of(), List.of());
  }
}
