package dev.hireflow.extraction.hostile;

import dev.hireflow.extraction.worker.WorkerCommand;
import dev.hireflow.extraction.worker.WorkerProtocol;
import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A worker process with the limits that its parent gives it in earnest. */
final class RunningWorker implements AutoCloseable {

  private final Process process;

  private RunningWorker(Process process) {
    this.process = process;
  }

  static RunningWorker start() throws IOException {
    Process process =
        new ProcessBuilder(WorkerCommand.of(System.getProperty("java.class.path"), "256m", ""))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    RunningWorker worker = new RunningWorker(process);
    WorkerProtocol.readAnswer(process.getInputStream());
    return worker;
  }

  /** Empty when the worker ended instead of answering, by itself or because it took too long. */
  Optional<Answer> ask(byte[] document, Duration most) throws Exception {
    CompletableFuture<Optional<Answer>> answer =
        CompletableFuture.supplyAsync(() -> exchange(document), Thread::startVirtualThread);
    try {
      return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      return answer.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private Optional<Answer> exchange(byte[] document) {
    try {
      WorkerProtocol.writeRequest(process.getOutputStream(), Operation.EXTRACT, document);
      return Optional.of(WorkerProtocol.readAnswer(process.getInputStream()));
    } catch (EOFException e) {
      return Optional.empty();
    } catch (IOException e) {
      // Writing to a worker that has just ended is the same end.
      return Optional.empty();
    }
  }

  /** How it ended. */
  int exit() throws InterruptedException {
    return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
