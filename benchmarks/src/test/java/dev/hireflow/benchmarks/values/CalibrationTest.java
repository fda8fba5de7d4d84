package dev.hireflow.benchmarks.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void weighsTheGapsOfTheBins() {
    Calibration calibration =
        Calibration.of(
            List.of(value(0.9, true), value(0.9, true), value(0.9, false), value(0.25, false)));

    // 3 of 4 with a gap of 0.9 - 2/3, 1 of 4 with one of 0.25.
    assertThat(calibration.error().getAsDouble())
        .isCloseTo(0.75 * (0.9 - 2.0 / 3) + 0.25 * 0.25, within(1e-9));
    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(2))
        .isEqualTo(new Calibration.Bin(0.2, 0.3, 1, OptionalDouble.of(0.25), OptionalDouble.of(0)));
  }

  @Test
  void putsBordersIntoTheUpperBinAndOneIntoTheLast() {
    Calibration calibration = Calibration.of(List.of(value(0.5, true), value(1, true)));

    assertThat(calibration.bins().get(5).count()).isOne();
    assertThat(calibration.bins().get(9).count()).isOne();
  }

  @Test
  void countsValuesWithoutConfidenceApart() {
    ReturnedValue without =
        new ReturnedValue("p", FieldGroup.NAME, "v", false, OptionalDouble.empty());

    assertThat(Calibration.of(List.of(without)).without()).isOne();
    assertThat(Calibration.of(List.of(without)).error()).isEmpty();
  }

  private static ReturnedValue value(double confidence, boolean right) {
    return new ReturnedValue("p", FieldGroup.NAME, "v", right, OptionalDouble.of(confidence));
  }
}
