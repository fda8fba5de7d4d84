package dev.hireflow.job.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.platform.web.ApiException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class QueryParametersTest {

  @Test
  void whatIsBlankIsNotGiven() {
    QueryParameters blank = of("  ");

    assertThat(blank.text("p")).isNull();
    assertThat(blank.oneOf("p", List.of("a"))).isNull();
    assertThat(blank.time("p")).isNull();
    assertThat(blank.number("p", 7)).isEqualTo(7);
    assertThat(blank.flag("p")).isFalse();
    assertThat(of("x").text("another")).isNull();
  }

  @Test
  void whatIsGivenIsRead() {
    assertThat(of(" a b ").text("p")).isEqualTo("a b");
    assertThat(of("a").oneOf("p", List.of("a", "b"))).isEqualTo("a");
    assertThat(of("12").number("p", 7)).isEqualTo(12);
    assertThat(of("true").flag("p")).isTrue();
    assertThat(of("false").flag("p")).isFalse();
  }

  @Test
  void timesMayBeDatesAndHaveOffsets() {
    assertThat(of("2030-01-31").time("p")).isEqualTo(Instant.parse("2030-01-31T00:00:00Z"));
    assertThat(of("2030-01-31T12:00:00Z").time("p"))
        .isEqualTo(Instant.parse("2030-01-31T12:00:00Z"));
    assertThat(of("2030-01-31T12:00:00.5+02:00").time("p"))
        .isEqualTo(Instant.parse("2030-01-31T10:00:00.5Z"));
  }

  @Test
  void whatIsWrongIsRefusedByName() {
    assertRefused(() -> of("x".repeat(256)).text("p"));
    assertRefused(() -> of("a\0b").text("p"));
    assertRefused(() -> of("c").oneOf("p", List.of("a", "b")));
    assertRefused(() -> of("yes").flag("p"));
    assertRefused(() -> of("1.5").number("p", 7));
    assertRefused(() -> of("99999999999").number("p", 7));
    for (String time :
        List.of(
            "yesterday",
            "2030-02-30",
            "2030-1-1",
            "+999999999-01-01T00:00:00Z",
            "0000-01-01",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31T23:59:59-01:00",
            "1767225600")) {
      assertRefused(() -> of(time).time("p"));
    }
  }

  private static void assertRefused(Runnable reading) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            ApiException.class,
            refusal -> assertThat(refusal.errors()).extracting(e -> e.field()).containsOnly("p"));
  }

  private static QueryParameters of(String value) {
    return new QueryParameters(MultiValueMap.fromSingleValue(Map.of("p", value)));
  }
}
