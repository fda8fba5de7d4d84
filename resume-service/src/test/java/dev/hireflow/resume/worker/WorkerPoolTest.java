package dev.hireflow.resume.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.worker.WorkerCommand;
import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import dev.hireflow.platform.test.InParallel;
import dev.hireflow.platform.web.ApiException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class WorkerPoolTest {

  private static final String READY = "printf '\\000\\000\\000\\017\\000{\"ready\":true}'; ";
  private static final String ANSWER = "printf '\\000\\000\\000\\003\\000{}'; ";

  @TempDir Path folder;
  private Path document;
  private WorkerPool pool;

  @BeforeEach
  void writeDocument() throws IOException {
    document = Files.writeString(folder.resolve("resume.txt"), "Ada Lovelace\nada@example.com\n");
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void aDocumentThatKillsTwoWorkersIsGivenUp() {
    pool = shell(1, Duration.ofSeconds(5), READY + "head -c 1 >/dev/null; exit 1");

    StepVerifier.create(pool.ask(Operation.EXTRACT, document))
        .verifyError(WorkerCrashedException.class);
  }

  @Test
  void aDocumentThatTakesTooLongKillsItsWorkerAndTheNextGetsANewOne() {
    Path once = folder.resolve("once");
    pool =
        shell(
            1,
            Duration.ofSeconds(3),
            READY
                + "head -c 1 >/dev/null; if [ -e "
                + once
                + " ]; then "
                + ANSWER
                + " else touch "
                + once
                + "; fi; exec sleep 60");

    StepVerifier.create(pool.ask(Operation.EXTRACT, document))
        .verifyError(WorkerCrashedException.class);
    StepVerifier.create(pool.ask(Operation.EXTRACT, document).map(Answer::body))
        .expectNext("{}")
        .verifyComplete();
  }

  @Test
  void aFullQueueSaysSo() {
    pool = shell(1, Duration.ofSeconds(1), READY + "exec sleep 60");

    List<String> outcomes =
        InParallel.times(
            6,
            i ->
                pool.ask(Operation.CHECK, document)
                    .map(answer -> "answered")
                    .onErrorResume(ApiException.class, full -> Mono.just("full"))
                    .onErrorReturn("late")
                    .block(Duration.ofSeconds(30)));

    assertThat(outcomes).contains("full", "late");
  }

  @Test
  void whoeverKillsAnIdleWorkerHurtsNoDocument() {
    pool =
        new WorkerPool(
            "test",
            1,
            4,
            Duration.ofSeconds(20),
            WorkerCommand.of(System.getProperty("java.class.path"), "128m", ""),
            new SimpleMeterRegistry());
    assertThat(read()).contains("ada@example.com");

    ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains("WorkerMain"))
        .forEach(ProcessHandle::destroyForcibly);

    assertThat(read()).contains("ada@example.com");
  }

  private String read() {
    return pool.ask(Operation.EXTRACT, document).map(Answer::body).block(Duration.ofSeconds(60));
  }

  private static WorkerPool shell(int size, Duration limit, String script) {
    return new WorkerPool(
        "test", size, 2, limit, List.of("/bin/sh", "-c", script), new SimpleMeterRegistry());
  }
}
