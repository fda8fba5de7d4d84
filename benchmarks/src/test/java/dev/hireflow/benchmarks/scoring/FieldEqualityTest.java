package dev.hireflow.benchmarks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldEqualityTest {

  @ParameterizedTest
  @CsvSource({
    "phone, +49 151 2345 6789, 0151 23456789, true",
    "phone, +49 151 2345 6789, 0151 23456780, false",
    "phone, 555-0133, (415) 555-0133, true",
    "phone, 555-013, (415) 555-013, false",
    "phone, 12345, 912345, false",
    "phone, 12345, 1 2345, true",
    "phone, none, 12345, false",
    "phone, none, none, false",
    "email, Jane@Example.com, jane@example.com, true",
    "email, jane@example.com, janeexample.com, false",
    "linkedin, https://linkedin.com/in/jane/, linkedin.com/in/jane, true",
    "github, github.com/jane, github.com/jan-e, false",
    "website, www.jane.dev, jane.dev, true",
    "startDate, 2020-1, 2020-01, true",
    "startDate, 2020, 2020-01, false",
    "endDate, now, present, true",
    "graduationYear, 2020-06, 2020, true",
    "graduationYear, 2020, 2021, false",
    "jobTitle, Co-Founder & CEO, cofounder CEO, true",
    "jobTitle, Sr. Engineer, Senior Engineer, false",
    "city, Köln, KOLN, true"
  })
  void comparesByTheRuleOfTheField(String field, String one, String other, boolean same) {
    assertThat(FieldEquality.equal(field, one, other)).isEqualTo(same);
    assertThat(FieldEquality.equal(field, other, one)).isEqualTo(same);
  }

  @Test
  void nothingEqualsNothingAlone() {
    assertThat(FieldEquality.equal("city", null, " ")).isTrue();
    assertThat(FieldEquality.equal("phone", null, null)).isTrue();
    assertThat(FieldEquality.equal("city", null, "Bonn")).isFalse();
    assertThat(FieldEquality.equal("city", "Bonn", "")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "startDate, 2020-03, 2020-09, true",
    "startDate, 2020, 2020-09, true",
    "startDate, 2020, 2021, false",
    "endDate, present, 2021, false",
    "endDate, now, present, true",
    "jobTitle, Engineer, Senior Engineer, true",
    "jobTitle, Engine, Engineer, false",
    "university, MIT, MIT (Cambridge), true",
    "jobTitle, a, a b, false",
    "jobTitle, one two three x, one two three y, true",
    "jobTitle, one two x, one two y, false"
  })
  void lenientTakesPartsAndMostWords(String field, String one, String other, boolean enough) {
    assertThat(Equality.LENIENT.of(field, one, other)).isEqualTo(enough);
    assertThat(Equality.LENIENT.of(field, other, one)).isEqualTo(enough);
  }

  @Test
  void lenientTakesNoValueForNone() {
    assertThat(Equality.LENIENT.of("jobTitle", null, "Engineer")).isFalse();
    assertThat(Equality.LENIENT.of("jobTitle", null, "")).isTrue();
  }
}
