package dev.hireflow.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void takesTheMiddleAndTheNearestRank() {
    List<Double> values = IntStream.rangeClosed(1, 20).mapToObj(i -> (double) i).toList();

    assertThat(Spread.of(values.reversed())).isEqualTo(new Spread(20, 1, 10.5, 10.5, 19, 20));
  }

  @Test
  void isZeroOverNothing() {
    assertThat(Spread.of(List.of()).max()).isZero();
  }
}
