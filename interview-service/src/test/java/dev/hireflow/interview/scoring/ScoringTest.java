package dev.hireflow.interview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

  private static final Scoring SCORING = new Scoring();

  static Stream<Arguments> rubrics() {
    return Stream.of(
        Arguments.of(Answers.TECHNICAL, Answers.GOOD_TECHNICAL, Answers.MEDIOCRE_TECHNICAL),
        Arguments.of(Answers.BEHAVIORAL, Answers.GOOD_BEHAVIORAL, Answers.MEDIOCRE_BEHAVIORAL),
        Arguments.of(Answers.SITUATIONAL, Answers.GOOD_SITUATIONAL, Answers.MEDIOCRE_SITUATIONAL));
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void goodAnswersScoreHighAndMediocreOnesInTheMiddle(Rubric rubric, String good, String mediocre) {
    assertThat(score(good, rubric)).isBetween(70, 100);
    assertThat(score(mediocre, rubric)).isBetween(30, 65);
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void theSameAnswerAlwaysHasTheSameScore(Rubric rubric, String good, String mediocre) {
    Assessment first = SCORING.assess(good, rubric);

    for (int i = 0; i < 100; i++) {
      assertThat(new Scoring().assess(good, rubric)).isEqualTo(first);
    }
    assertThat(first.score()).isEqualTo(first.dimensions().score());
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void whatIsNoAnswerScoresNextToNothing(Rubric rubric, String good, String mediocre) {
    String expected =
        rubric.points().stream()
            .flatMap(point -> point.synonyms().stream())
            .collect(Collectors.joining(", "));
    List<String> worthless =
        List.of(
            "ok",
            "?",
            "I do not know.",
            "asdf qwer zxcv hjkl uiop asdf qwer zxcv hjkl uiop asdf qwer zxcv",
            letters(500),
            "index ".repeat(200),
            "I would plan the plan. ".repeat(100),
            expected,
            expected.replace(",", ""),
            expected.replace(", ", ".\n"),
            expected.replace(", ", " and the "),
            rubric.question(),
            (rubric.question() + " ").repeat(20),
            Answers.OFF_TOPIC,
            "We improved by 50%. We reduced it by 30%. It went up by 20% in 3 weeks.",
            "100 200 300 400 500 600 700 800 900");

    assertThat(worthless).allSatisfy(text -> assertThat(score(text, rubric)).isBetween(0, 15));
  }

  @ParameterizedTest
  @MethodSource("rubrics")
  void aConcreteResultNeverLowersTheScore(Rubric rubric, String good, String mediocre) {
    String result =
        "As a result we reduced the errors by 40% within 3 weeks, from 120 to 72 a day.";

    for (String answer : List.of(good, mediocre, Answers.OFF_TOPIC, "ok", "")) {
      int before = score(answer, rubric);
      assertThat(score(answer + " " + result, rubric)).isGreaterThanOrEqualTo(before);
      assertThat(score(result + " " + answer, rubric)).isGreaterThanOrEqualTo(before);
      assertThat(score(answer + "\n" + result, rubric)).isGreaterThanOrEqualTo(before);
    }
    assertThat(score(mediocre + " " + result, rubric)).isGreaterThan(score(mediocre, rubric));
  }

  @Test
  void feedbackNamesWhatWasFoundAndWhatIsMissingAndQuotes() {
    Assessment some = SCORING.assess(Answers.MEDIOCRE_TECHNICAL, Answers.TECHNICAL);

    assertThat(some.strengths())
        .anySatisfy(text -> assertThat(text).contains("query plan").contains("“I would look at"));
    assertThat(some.improvements())
        .anySatisfy(text -> assertThat(text).contains("growth of data"))
        .anySatisfy(text -> assertThat(text).contains("number"));
  }

  @Test
  void theDimensionsMakeUpAHundredPoints() {
    assertThat(Stream.of(Dimension.values()).mapToInt(Dimension::max).sum()).isEqualTo(100);
  }

  @Test
  void otherLanguagesAreSaidToBeBeyondJudgement() {
    Assessment german =
        SCORING.assess(
            "Zuerst sehe ich mir den Ausführungsplan der Abfrage an und prüfe, ob ein passender Index"
                + " fehlt. Danach vergleiche ich die Anzahl der Zeilen und messe die Laufzeit erneut.",
            Answers.TECHNICAL);
    Assessment chinese = SCORING.assess("我先查看执行计划，然后检查索引是否缺失。", Answers.TECHNICAL);

    assertThat(List.of(german, chinese))
        .allSatisfy(assessment -> {
          assertThat(assessment.score()).isLessThanOrEqualTo(15);
          assertThat(assessment.improvements())
              .anySatisfy(text -> assertThat(text).contains("in English"));
        });
  }

  @Test
  void longHostileTextIsReadInLinearTime() {
    for (String part :
        List.of("(", "a", "a ", "a.", "..", "'", "\n", "the index ", "ﷺ", "1,", "“")) {
      Assessment assessment = SCORING.assess(part.repeat(10_000), Answers.TECHNICAL);
      assertThat(assessment.score()).as(part).isLessThanOrEqualTo(15);
    }
  }

  @Test
  void enumeratingInASentenceIsFine() {
    Assessment listed =
        SCORING.assess(
            "First I look at the query plan, the indexes, the locks and the statistics of the table.",
            Answers.TECHNICAL);

    assertThat(listed.strengths()).isNotEmpty();
    assertThat(listed.dimensions().relevance()).isEqualTo(25);
  }

  private static int score(String answer, Rubric rubric) {
    return SCORING.assess(answer, rubric).score();
  }

  private static String letters(int count) {
    return new Random(7)
        .ints(count, 'a', 'z' + 2)
        .mapToObj(c -> c > 'z' ? " " : Character.toString(c))
        .collect(Collectors.joining());
  }
}
