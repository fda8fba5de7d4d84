package dev.hireflow.resume.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import dev.hireflow.resume.analysis.Analysis.AnalysisRule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AnalysisTest {

  private static final String HEAD =
      """
      Ada Lovelace
      ada@example.com | +44 20 7946 0958 | London, United Kingdom | github.com/ada

      """;

  @Test
  void thePointsOfAllRulesMakeAHundred() {
    assertThat(Analysis.RULES.stream().mapToInt(Rule::of).sum()).isEqualTo(100);
    assertThat(Analysis.RULES.stream().map(Rule::id)).doesNotHaveDuplicates();
  }

  @Test
  void theScoreIsTheSumOfThePoints() throws Exception {
    Analysis analysis =
        Analysis.of(parsed(Files.readAllBytes(Path.of("..", "samples", "eleanor-whitcombe.pdf"))));

    assertThat(analysis.score())
        .isEqualTo(analysis.rules().stream().mapToInt(AnalysisRule::points).sum())
        .isGreaterThan(90);
    assertThat(analysis.reasons())
        .contains(
            "+10 Email address found", "+10 Dates found for 3 of 3 jobs", "+10 10 skills listed");
  }

  @Test
  void theSameResumeIsJudgedTheSame() throws Exception {
    byte[] sample = Files.readAllBytes(Path.of("..", "samples", "jonas-brandstetter.docx"));

    assertThat(Analysis.of(parsed(sample))).isEqualTo(Analysis.of(parsed(sample)));
  }

  @Test
  void whatIsMissingIsSuggested() throws Exception {
    Analysis analysis = analysis("Ada Lovelace\nada@example.com\n\nSkills\nJava, Mathematics\n");

    assertThat(points(analysis, "email")).isEqualTo(10);
    assertThat(points(analysis, "phone")).isZero();
    assertThat(points(analysis, "skills")).isEqualTo(2);
    assertThat(points(analysis, "work")).isZero();
    assertThat(points(analysis, "dates")).isZero();
    assertThat(points(analysis, "gaps")).isZero();
    assertThat(analysis.suggestions())
        .anyMatch(it -> it.startsWith("Add a phone number"))
        .anyMatch(it -> it.startsWith("Add a section \"Experience\""))
        .noneMatch(it -> it.startsWith("Add an email address"));
  }

  @Test
  void numbersInPointsAreResultsAndYearsAreNot() throws Exception {
    Analysis analysis =
        analysis(
            HEAD
                + """
                Experience
                Engineer, Analytical Engines Ltd, 2019 - 2022
                - Raised the yield by 12 %
                - Worked there since 2019
                - Served 400 customers
                """);

    assertThat(points(analysis, "results")).isEqualTo(4);
    assertThat(analysis.reasons()).contains("+4 Results in numbers in 2 points");
  }

  @Test
  void aYearWithoutAnEntryIsAGap() throws Exception {
    String before = "Engineer, Analytical Engines Ltd, 2012 - 2014\n- Built engines\n";
    String after = "Teacher, Somerset School, 2016 - 2018\n- Taught\n";
    String study = "\nEducation\nMaster of Science in Physics, University of York, 2015 - 2016\n";

    assertThat(points(analysis(HEAD + "Experience\n" + after + before), "gaps")).isEqualTo(5);
    assertThat(
            points(
                analysis(HEAD + "Experience\n" + after.replace("2016", "2017") + before), "gaps"))
        .isZero();
    assertThat(
            points(
                analysis(HEAD + "Experience\n" + after.replace("2016", "2017") + before + study),
                "gaps"))
        .isEqualTo(5);
  }

  private static int points(Analysis analysis, String rule) {
    return analysis.rules().stream()
        .filter(it -> it.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .points();
  }

  private static Analysis analysis(String text) throws Exception {
    return Analysis.of(parsed(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static ParsedResume parsed(byte[] document) throws Exception {
    return new ResumeExtractor().extract(document);
  }
}
