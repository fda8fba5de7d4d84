package dev.hireflow.benchmarks.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.benchmarks.measure.Reading.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredRunTest {

  private static final byte[] RESUME =
      "Jane Miller\njane.miller@example.com\n\nSkills\nJava, SQL\n".getBytes(UTF_8);

  @Test
  void readsInAProcessOfItsOwn() throws IOException {
    List<String> passes = new ArrayList<>();
    Measurements run = MeasuredRun.of(List.of(RESUME, new byte[0]), passes::add);

    Measured read = run.documents().getFirst();
    assertThat(read.reading().answer())
        .hasValueSatisfying(a -> assertThat(a.basicInfo().lastName()).isEqualTo("Miller"));
    assertThat(read.reading().cpuNanos()).isPositive();
    assertThat(read.peakHeap()).isPositive();
    assertThat(run.peakResident()).isGreaterThan(read.peakHeap());
    assertThat(passes).startsWith("warm-up 1 of 2").endsWith("memory");

    Reading refused = run.documents().getLast().reading();
    assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(refused.body()).isEqualTo("EMPTY");
    assertThat(refused.answer()).isEmpty();
  }
}
