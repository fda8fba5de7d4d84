package dev.hireflow.extraction.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.DocumentType;
import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import dev.hireflow.extraction.worker.WorkerProtocol.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A worker as its parent sees it: a real process behind two pipes. */
@Timeout(60)
class WorkerProcessTest {

  private Process worker;

  @BeforeEach
  void startAndAwaitReady() throws IOException {
    worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerMain.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(WorkerProtocol.readAnswer(worker.getInputStream()))
        .isEqualTo(new Answer(Status.OK, "{\"ready\":true}"));
  }

  @AfterEach
  void end() {
    worker.destroyForcibly();
  }

  @Test
  void answersOneRequestAfterTheOtherAndEndsWithItsInput() throws Exception {
    Answer checked = ask(Operation.CHECK, WarmUpSample.pdf());
    assertThat(checked.status()).isEqualTo(Status.OK);
    assertThat(ExtractionJson.readInfo(checked.body()).type()).isEqualTo(DocumentType.PDF);

    Answer refused = ask(Operation.EXTRACT, new byte[0]);
    assertThat(refused.status()).isEqualTo(Status.UNREADABLE);
    assertThat(ExtractionJson.readRefusal(refused.body()).reason()).isEqualTo(Reason.EMPTY);

    Answer tooLarge = ask(Operation.CHECK, new byte[WorkerProtocol.MAX_DOCUMENT_BYTES + 1]);
    assertThat(ExtractionJson.readRefusal(tooLarge.body()).reason()).isEqualTo(Reason.TOO_LARGE);

    Answer parsed = ask(Operation.EXTRACT, "Ann Example\nann@example.org".getBytes(UTF_8));
    assertThat(ExtractionJson.readResume(parsed.body()).basicInfo().email())
        .isEqualTo("ann@example.org");

    worker.getOutputStream().close();
    assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(worker.exitValue()).isZero();
  }

  @Test
  void endsWhenTheFramesAreBroken() throws Exception {
    worker.getOutputStream().write(new byte[] {-1, -1, -1, -1, 1});
    worker.getOutputStream().flush();
    assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(worker.exitValue()).isEqualTo(2);
  }

  private Answer ask(Operation operation, byte[] document) throws IOException {
    WorkerProtocol.writeRequest(worker.getOutputStream(), operation, document);
    return WorkerProtocol.readAnswer(worker.getInputStream());
  }
}
