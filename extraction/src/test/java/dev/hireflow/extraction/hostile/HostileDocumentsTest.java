package dev.hireflow.extraction.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Status;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the file is, a worker of 256 MB reads or refuses it, and lives on. */
@Timeout(120)
class HostileDocumentsTest {

  private static final Duration MOST = Duration.ofSeconds(20);

  private static RunningWorker worker;

  static List<HostileDocument> documents() throws IOException {
    return HostileDocuments.all();
  }

  @BeforeAll
  static void start() throws IOException {
    worker = RunningWorker.start();
  }

  @AfterAll
  static void end() {
    worker.close();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsOrRefuses(HostileDocument document) throws Exception {
    Optional<Answer> answer = worker.ask(document.bytes(), MOST);
    if (answer.isEmpty()) {
      // The next document gets a worker of its own.
      worker.close();
      worker = RunningWorker.start();
    }
    assertThat(answer).as("the worker lives").isPresent();
    assertThat(answer.get().status()).isIn(Status.OK, Status.UNREADABLE);
  }
}
