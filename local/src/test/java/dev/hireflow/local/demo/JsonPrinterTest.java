package dev.hireflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonPrinterTest {

  private final JsonPrinter printer = new JsonPrinter();

  @Test
  void cutsLongTextsAndLists() {
    String printed =
        printer.print("{\"token\":\"%s\",\"list\":[1,2,3,4,5,6]}".formatted("x".repeat(200)));

    assertThat(printed).contains("x".repeat(72) + "…").doesNotContain("x".repeat(73));
    assertThat(printed).contains("… 2 more");
  }

  @Test
  void printsWhatIsNoJsonAsItIs() {
    assertThat(printer.print("<html>")).isEqualTo("<html>");
  }
}
