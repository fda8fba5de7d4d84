package dev.hireflow.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpansTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "June 2020 – Present | 2020-06 | present",
        "Sept. 2019 - Dec. 2021 | 2019-09 | 2021-12",
        "04/2019 – 03/2021 | 2019-04 | 2021-03",
        "2014-09 to 2016-02 | 2014-09 | 2016-02",
        "01.04.2018 bis 30.06.2019 | 2018-04 | 2019-06",
        "März 2018 – heute | 2018-03 | present",
        "janvier 2019 à août 2021 | 2019-01 | 2021-08",
        "enero de 2020 - actualidad | 2020-01 | present",
        "Fevereiro de 2018 – atual | 2018-02 | present",
        "gennaio 2017 - in corso | 2017-01 | present",
        "mei 2015 t/m maart 2018 | 2015-05 | 2018-03",
        "Jan – Mar 2020 | 2020-01 | 2020-03",
        "2018-20 | 2018 | 2020",
        "2011–13 | 2011 | 2013",
        "since January 2016 | 2016-01 | present",
        "seit 2019 | 2019 | present",
        "May 5, 2017 - June 10, 2018 | 2017-05 | 2018-06",
        "Summer 2021 – Fall 2022 | 2021 | 2022",
        "Aug '15 – Sep '17 | 2015-08 | 2017-09",
        "03/15 - 04/17 | 2015-03 | 2017-04",
        "(2019 - 2021) | 2019 | 2021",
        "2020 — now | 2020 | present"
      })
  void readsSpans(String text, String start, String end) {
    DateSpan span = DateSpans.first(text).orElseThrow();
    assertThat(span.start()).isEqualTo(start);
    assertThat(span.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Expected May 2018 | 2018-05",
        "Summer 2022 | 2022",
        "Graduated 2016 | 2016",
        "Juni 2013 | 2013-06",
        "12/2020 | 2020-12"
      })
  void readsSingleDates(String text, String date) {
    DateSpan span = DateSpans.first(text).orElseThrow();
    assertThat(span.single()).isTrue();
    assertThat(span.end()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no date at all",
        "Oversaw 1000+ engineers",
        "$2015 saved",
        "GPA 3.90/4.00",
        "May be flexible",
        "20XX",
        "marching band",
        "C++17 and Java 2021x"
      })
  void findsNoneWhereThereIsNone(String text) {
    assertThat(DateSpans.in(text)).isEmpty();
  }

  @Test
  void tellsWhereTheSpanStands() {
    DateSpan span = DateSpans.first("Acme Ltd, June 2020 – Present").orElseThrow();
    assertThat("Acme Ltd, June 2020 – Present".substring(span.from(), span.to()))
        .isEqualTo("June 2020 – Present");
  }
}
