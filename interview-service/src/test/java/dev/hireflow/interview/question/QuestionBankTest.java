package dev.hireflow.interview.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.interview.scoring.Rubric;
import dev.hireflow.interview.scoring.Scoring;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionBankTest {

  private static final QuestionBank BANK = QuestionBank.load();
  private static final Scoring SCORING = new Scoring();

  static Stream<Domain> domains() {
    return BANK.domains().stream();
  }

  @Test
  void thereAreAtLeastEightDomains() {
    assertThat(BANK.domains()).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
    assertThat(BANK.domains()).allSatisfy(domain -> assertThat(domain.id()).matches("[a-z-]+"));
  }

  @Test
  void aDomainIsFoundByIdAndTitleInAnyCase() {
    assertThat(BANK.find("FRONTEND")).isEqualTo(BANK.find(" frontend development "));
    assertThat(BANK.find("frontend")).isPresent();
    assertThat(BANK.find("alchemy")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("domains")
  void aDomainHasEnoughQuestionsOfEachDifficulty(Domain domain) {
    List<BankFile.Entry> entries = BANK.entries(domain);

    assertThat(entries).hasSizeGreaterThanOrEqualTo(20);
    for (Difficulty difficulty : Difficulty.values()) {
      assertThat(entries.stream().filter(entry -> entry.isOf(difficulty)))
          .hasSizeGreaterThanOrEqualTo(6);
    }
  }

  @ParameterizedTest
  @MethodSource("domains")
  void everyQuestionIsWellFormed(Domain domain) {
    assertThat(BANK.entries(domain))
        .allSatisfy(entry -> {
          assertThat(entry.kind()).isIn("technical", "behavioral", "situational");
          assertThat(entry.difficulty()).isIn("easy", "medium", "hard");
          assertThat(entry.text()).hasSizeBetween(30, 300).isEqualTo(entry.text().strip());
          assertThat(entry.topic()).isNotBlank().hasSizeLessThanOrEqualTo(100);
          assertThat(entry.expects()).hasSizeBetween(3, 6);
          assertThat(entry.expects())
              .allSatisfy(point ->
                  assertThat(point)
                      .hasSizeGreaterThanOrEqualTo(2)
                      .doesNotHaveDuplicates()
                      .allSatisfy(word -> assertThat(word).isNotBlank()));
        });
  }

  @Test
  void idsAndTextsAreUnique() {
    List<BankFile.Entry> all = domains().flatMap(domain -> BANK.entries(domain).stream()).toList();

    assertThat(all.stream().map(BankFile.Entry::id)).doesNotHaveDuplicates();
    assertThat(all.stream().map(BankFile.Entry::text)).doesNotHaveDuplicates();
  }

  /** Else whoever repeats the question has answered it. */
  @ParameterizedTest
  @MethodSource("domains")
  void askingAQuestionBackIsNoAnswerToIt(Domain domain) {
    assertThat(BANK.entries(domain))
        .allSatisfy(entry -> {
          String back = "I would say this: " + entry.text() + " That is what I would do then.";
          assertThat(score(back, entry)).isLessThanOrEqualTo(15);
        });
  }

  @ParameterizedTest
  @MethodSource("domains")
  void listsOfTheExpectedWordsAreNoAnswer(Domain domain) {
    assertThat(BANK.entries(domain))
        .allSatisfy(entry -> {
          List<String> words =
              entry.expects().stream().flatMap(point -> point.stream().skip(1)).toList();
          List<String> names = entry.expects().stream().map(List::getFirst).toList();
          assertThat(score(String.join(", ", names), entry)).isLessThanOrEqualTo(15);
          assertThat(score(String.join(". ", names), entry)).isLessThanOrEqualTo(15);
          for (String separator : List.of(", ", " ", ". ", "\n- ", " and ")) {
            assertThat(score(String.join(separator, words), entry)).isLessThanOrEqualTo(15);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("domains")
  void fluentTalkOfSomethingElseIsNoAnswer(Domain domain) {
    assertThat(BANK.entries(domain))
        .allSatisfy(entry -> {
          for (String talk : BankAnswers.OFF_TOPIC) {
            assertThat(score(talk, entry)).as(talk).isLessThanOrEqualTo(15);
          }
        });
  }

  @Test
  void goodAnswersToTheBankScoreHigh() {
    assertThat(BankAnswers.GOOD)
        .allSatisfy((id, answer) -> assertThat(score(answer, entry(id))).isBetween(70, 100));
  }

  @Test
  void mediocreAnswersToTheBankScoreInTheMiddle() {
    assertThat(BankAnswers.MEDIOCRE)
        .allSatisfy((id, answer) -> assertThat(score(answer, entry(id))).isBetween(30, 65));
  }

  private static BankFile.Entry entry(String id) {
    return domains()
        .flatMap(domain -> BANK.entries(domain).stream())
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static int score(String answer, BankFile.Entry entry) {
    Question question = entry.question();
    return SCORING
        .assess(answer, new Rubric(question.text(), question.kind(), question.points()))
        .score();
  }
}
