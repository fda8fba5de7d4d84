package dev.hireflow.benchmarks.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void alignsNumbersToTheRight() {
    assertThat(new Table("field", "n").row("email", "100").row("a", "2"))
        .hasToString(
            """
              field    n
              email  100
              a        2
            """);
  }
}
