package dev.hireflow.benchmarks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void roundsHalvesToTheEvenDigit() {
    assertThat(Numbers.percent(0.5625)).isEqualTo("56.2%");
    assertThat(Numbers.percent(0.0625 * 3)).isEqualTo("18.8%");
  }

  @Test
  void roundsTheBinaryNumberAsItStands() {
    assertThat(Numbers.decimal(0.15, 1)).isEqualTo("0.1");
    assertThat(Numbers.decimal(0.35, 1)).isEqualTo("0.3");
  }

  @Test
  void signsDifferences() {
    OptionalDouble less = OptionalDouble.of(0.5);
    assertThat(Numbers.points(OptionalDouble.of(0.625), less)).isEqualTo("+12.5");
    assertThat(Numbers.points(less, OptionalDouble.of(0.625))).isEqualTo("-12.5");
    assertThat(Numbers.points(less, OptionalDouble.empty())).isEqualTo("n/a");
  }
}
