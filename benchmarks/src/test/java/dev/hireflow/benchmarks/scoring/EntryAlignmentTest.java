package dev.hireflow.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryAlignmentTest {

  private static final Map<String, String> BAKER = job("Baker", "Miller", "2019");
  private static final Map<String, String> CLERK = job("Clerk", "Postbank", "2015");

  @Test
  void weighsKeysAndDates() {
    assertThat(EntryAlignment.similarity(EntryKind.WORK, BAKER, BAKER)).isCloseTo(1, within(1e-9));
    // Neither has an end: that is one date alike.
    assertThat(EntryAlignment.similarity(EntryKind.WORK, BAKER, CLERK))
        .isCloseTo(0.05, within(1e-9));
  }

  @Test
  void readsQualificationAndFieldTogether() {
    Map<String, String> one = Map.of("qualification", "BSc", "fieldOfStudy", "Physics");
    Map<String, String> other = Map.of("qualification", "BSc Physics");
    // Without schools and dates on both sides these are alike, too.
    assertThat(EntryAlignment.similarity(EntryKind.EDUCATION, one, other))
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void pairsWhateverTheOrder() {
    assertThat(align(List.of(CLERK, BAKER), List.of(BAKER, CLERK))).isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void pairsNothingBelowHalf() {
    assertThat(align(List.of(job("Baker", "Smith", "2019")), List.of(BAKER)))
        .isEqualTo(Map.of(0, 0));
    assertThat(align(List.of(job("Baker", "Smith", "2018")), List.of(BAKER)))
        .isEqualTo(Map.of(0, 0));
    assertThat(align(List.of(job("Master baker", "Smith", "2018")), List.of(BAKER))).isEmpty();
  }

  @Test
  void tellsEqualJobsApartByDates() {
    Map<String, String> again = job("Baker", "Miller", "2022");
    assertThat(align(List.of(again, BAKER), List.of(BAKER, again))).isEqualTo(Map.of(0, 1, 1, 0));
  }

  @Test
  void pairsEqualOnesInTheirOrder() {
    assertThat(align(List.of(BAKER, BAKER), List.of(BAKER, BAKER))).isEqualTo(Map.of(0, 0, 1, 1));
  }

  @Test
  void leavesExtraOnesAlone() {
    assertThat(align(List.of(BAKER, BAKER, CLERK), List.of(CLERK))).isEqualTo(Map.of(0, 2));
  }

  private static Map<Integer, Integer> align(
      List<Map<String, String>> returned, List<Map<String, String>> labelled) {
    return EntryAlignment.of(EntryKind.WORK, returned, labelled);
  }

  private static Map<String, String> job(String title, String company, String start) {
    return Map.of("jobTitle", title, "companyName", company, "startDate", start);
  }
}
