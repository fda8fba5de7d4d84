package dev.hireflow.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shell scripts stand in for workers that end as real ones rarely do. */
class WorkersTest {

  /** The frame {@code {"ready":true}}, then one request is awaited. */
  private static final String READY =
      "printf '\\000\\000\\000\\017\\000{\"ready\":true}'; head -c 6 > /dev/null; ";

  @TempDir Path folder;

  @Test
  void givesADocumentASecondWorker() throws Exception {
    assertThat(read(READY + "exit 3").endings()).containsExactly(Ending.MEMORY, Ending.MEMORY);
  }

  @Test
  void tellsCrashesFromMemory() throws Exception {
    Outcome outcome = read(READY + "kill -SEGV $$");
    assertThat(outcome.endings()).containsExactly(Ending.OTHER, Ending.OTHER);
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.DIED);
  }

  @Test
  void killsAWorkerThatHangs() throws Exception {
    try (Worker worker = Worker.start(shell(READY + "sleep 60"), log())) {
      assertThatThrownBy(() -> worker.ask(new byte[1], Duration.ofMillis(200)))
          .isInstanceOf(IOException.class);
      assertThat(worker.ending()).isEqualTo(Ending.TIME);
    }
  }

  @Test
  void saysWhereToLookWhenNoneStarts() {
    assertThatThrownBy(() -> read("exit 1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("workers.log");
  }

  private Outcome read(String script) throws IOException, InterruptedException {
    try (Workers workers = new Workers(shell(script), log())) {
      return workers.read(new byte[1]);
    }
  }

  private static List<String> shell(String script) {
    return List.of("/bin/bash", "-c", script);
  }

  private Path log() {
    return folder.resolve("workers.log");
  }
}
