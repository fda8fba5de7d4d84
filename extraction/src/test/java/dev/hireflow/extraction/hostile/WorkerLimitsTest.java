package dev.hireflow.extraction.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that no rule catches: the worker dies of them, and its parent learns that at once. */
@Timeout(60)
class WorkerLimitsTest {

  private static final int OUT_OF_MEMORY = 3;

  @Test
  void endsByItsHeapWhenOneOperandIsLargerThanThat() throws Exception {
    try (RunningWorker worker = RunningWorker.start()) {
      assertThat(worker.ask(PdfBombs.stringOf(200), Duration.ofSeconds(20))).isEmpty();
      assertThat(worker.exit()).isEqualTo(OUT_OF_MEMORY);
    }
  }

  @Test
  void isEndedByItsParentWhenInflatingTakesTooLong() throws Exception {
    try (RunningWorker worker = RunningWorker.start()) {
      assertThat(worker.ask(PdfBombs.whiteSpace(800), Duration.ofSeconds(1))).isEmpty();
      assertThat(worker.exit()).isNotIn(0, OUT_OF_MEMORY);
    }
  }
}
