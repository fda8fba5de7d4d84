package dev.hireflow.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormsTest {

  @Test
  void lettersAreWithoutSpacesAndPunctuation() {
    assertThat(NormalForms.letters("  Node.js / R_e act-18 ")).isEqualTo("nodejsreact18");
  }

  @Test
  void plusAndSharpMakeOtherSkills() {
    assertThat(NormalForms.letters("C")).isEqualTo("c");
    assertThat(NormalForms.letters("C++")).isEqualTo("cplusplus");
    assertThat(NormalForms.letters("C#")).isEqualTo("csharp");
  }

  @Test
  void wordsAreDividedByWhatIsNoLetter() {
    assertThat(NormalForms.words("R&D-Manager, (Köln)_2"))
        .containsExactly("r", "d", "manager", "koln", "2");
    assertThat(NormalForms.words(null)).isEmpty();
    assertThat(NormalForms.words(" – ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\t"})
  void blanksAreEmpty(String value) {
    assertThat(NormalForms.empty(value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.Example.com/Me/, example.com/me",
    "linkedin.com/in/a, linkedin.com/in/a",
    "http://de.linkedin.com/in/a?trk=1, linkedin.com/in/a",
    "www.uk.linkedin.com/in/a#top, linkedin.com/in/a",
    "git hub.com/a//, github.com/a",
    "de.example.com, de.example.com"
  })
  void urlsAreHostAndPath(String printed, String expected) {
    assertThat(NormalForms.url(printed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020",
    "2020-5, 2020-05",
    "2020-05, 2020-05",
    "2020-05-17, 2020-05",
    "Current, present",
    "TODAY, present",
    "May 2020, may 2020"
  })
  void datesAreYearsAndMonths(String printed, String expected) {
    assertThat(NormalForms.date(printed)).isEqualTo(expected);
  }
}
