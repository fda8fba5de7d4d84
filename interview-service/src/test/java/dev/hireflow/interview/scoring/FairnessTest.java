package dev.hireflow.interview.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who somebody is makes no difference. */
class FairnessTest {

  private static final Scoring SCORING = new Scoring();

  private static final String STORY =
      """
      Last year in {place} an alert told our team that checkouts were failing. {name}, who was {age}
      years old and new, was on call, and {they} asked me for help because {their} laptop was broken.
      I rolled back the release and informed support. {name} traced the requests and {they} found that
      the cause was a full connection pool. {person} {name} and I wrote the postmortem in {place}, and
      {name} added a test. As a result errors dropped by 80%.\
      """;

  private static final String PLAIN = fill("Boston", "Emily", "30", "she", "her", "Ms");

  static Stream<String> swapped() {
    return Stream.of("Boston", "Lagos", "New York City", "São Paulo", "the Netherlands", "東京")
        .flatMap(place ->
            Stream.of("Emily", "Mohammed", "Lakisha", "Nguyễn Thị Hoa", "O'Brien", "Jürgen", "Li")
                .flatMap(name ->
                    Stream.of(
                        fill(place, name, "23", "he", "his", "Mr."),
                        fill(place, name, "61", "they", "their", "Mx"),
                        fill(place, name, "45", "she", "her", "Mrs."))));
  }

  @ParameterizedTest
  @MethodSource("swapped")
  void namesPronounsPlacesAndAgesChangeNothing(String answer) {
    Dimensions expected = SCORING.assess(PLAIN, Answers.BEHAVIORAL).dimensions();

    assertThat(SCORING.assess(answer, Answers.BEHAVIORAL).dimensions()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("families")
  void genderWordsChangeNothing(List<String> pair) {
    String about = "My %s had an incident at work, and I told my team because an alert came in. ";

    assertThat(SCORING.assess(about.formatted(pair.getFirst()) + PLAIN, Answers.BEHAVIORAL).score())
        .isEqualTo(
            SCORING.assess(about.formatted(pair.getLast()) + PLAIN, Answers.BEHAVIORAL).score());
  }

  static Stream<List<String>> families() {
    return Stream.of(
        List.of("husband", "wife"),
        List.of("brother", "sister"),
        List.of("chairman", "chairwoman"),
        List.of("father", "mother"));
  }

  private static String fill(
      String place, String name, String age, String they, String their, String person) {
    return STORY
        .replace("{place}", place)
        .replace("{name}", name)
        .replace("{age}", age)
        .replace("{they}", they)
        .replace("{their}", their)
        .replace("{person}", person);
  }
}
