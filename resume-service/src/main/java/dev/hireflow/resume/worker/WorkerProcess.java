package dev.hireflow.resume.worker;

import dev.hireflow.extraction.worker.WorkerProtocol;
import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import reactor.core.Disposable;
import reactor.core.scheduler.Schedulers;

/** One worker process; used by one thread at a time. */
final class WorkerProcess {

  private static final Duration LONGEST_START = Duration.ofMinutes(1);

  private final Process process;

  private WorkerProcess(Process process) {
    this.process = process;
  }

  /** Starts the process and waits until it is warm. It inherits nothing of our environment. */
  static WorkerProcess start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
    builder.environment().clear();
    builder.environment().put("LANG", "C.UTF-8");
    WorkerProcess worker = new WorkerProcess(builder.start());
    Disposable clock =
        Schedulers.parallel().schedule(worker::kill, LONGEST_START.toSeconds(), TimeUnit.SECONDS);
    try {
      WorkerProtocol.readAnswer(worker.process.getInputStream());
    } catch (IOException e) {
      worker.kill();
      throw e;
    } finally {
      clock.dispose();
    }
    return worker;
  }

  Answer ask(Operation operation, byte[] document) throws IOException {
    WorkerProtocol.writeRequest(process.getOutputStream(), operation, document);
    return WorkerProtocol.readAnswer(process.getInputStream());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Only sends the signal, so any thread may do it; whoever waits for an answer wakes up. */
  void kill() {
    process.toHandle().destroyForcibly();
  }
}
