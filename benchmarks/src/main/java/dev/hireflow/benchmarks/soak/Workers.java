package dev.hireflow.benchmarks.soak;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One worker after the other, each until it dies, as resume-service has them. */
final class Workers implements AutoCloseable {

  static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int TRIES = 2;

  private final List<String> command;
  private final Path log;
  private @Nullable Worker current;

  Workers(List<String> command, Path log) {
    this.command = command;
    this.log = log;
  }

  /** A document that kills its worker gets a second one, but not when it took too long. */
  Outcome read(byte[] document) throws IOException, InterruptedException {
    List<Ending> endings = new ArrayList<>();
    while (endings.size() < TRIES && !endings.contains(Ending.TIME)) {
      Worker worker = worker();
      try {
        return outcome(worker.ask(document, LIMIT), worker.residentBytes(), endings);
      } catch (IOException e) {
        endings.add(worker.ending());
        close();
      }
    }
    return new Outcome(Outcome.Kind.DIED, "", 0, endings);
  }

  private static Outcome outcome(Answer answer, long resident, List<Ending> endings) {
    return switch (answer.status()) {
      case OK -> new Outcome(Outcome.Kind.ANSWERED, "", resident, endings);
      case UNREADABLE ->
          new Outcome(
              Outcome.Kind.REFUSED,
              ExtractionJson.readRefusal(answer.body()).reason().name(),
              resident,
              endings);
      case INTERNAL_ERROR -> new Outcome(Outcome.Kind.INTERNAL_ERROR, "", resident, endings);
    };
  }

  private Worker worker() throws IOException {
    Worker worker = current;
    if (worker == null) {
      worker = Worker.start(command, log);
      current = worker;
    }
    return worker;
  }

  @Override
  public void close() {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
