package dev.hireflow.benchmarks.soak;

import dev.hireflow.benchmarks.measure.ProcessMemory;
import dev.hireflow.extraction.worker.WorkerProtocol;
import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One worker process; when a document takes too long, it is killed. */
final class Worker implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(1);
  private static final int OUT_OF_MEMORY = 3;
  private static final Duration LONGEST_END = Duration.ofSeconds(10);

  private final Process process;
  private final AtomicBoolean late = new AtomicBoolean();

  private Worker(Process process) {
    this.process = process;
  }

  /** Waits until it is warm. Like its model it inherits nothing of our environment. */
  static Worker start(List<String> command, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().put("LANG", "C.UTF-8");
    Worker worker = new Worker(builder.start());
    try {
      worker.within(
          LONGEST_START, () -> WorkerProtocol.readAnswer(worker.process.getInputStream()));
    } catch (IOException e) {
      worker.close();
      throw new IOException("a worker did not start; see " + log, e);
    }
    return worker;
  }

  Answer ask(byte[] document, Duration limit) throws IOException {
    return within(
        limit,
        () -> {
          WorkerProtocol.writeRequest(process.getOutputStream(), Operation.EXTRACT, document);
          return WorkerProtocol.readAnswer(process.getInputStream());
        });
  }

  /** Why it is no more. */
  Ending ending() throws InterruptedException {
    if (late.get()) {
      return Ending.TIME;
    }
    boolean ended = process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
    return ended && process.exitValue() == OUT_OF_MEMORY ? Ending.MEMORY : Ending.OTHER;
  }

  long residentBytes() throws IOException {
    return ProcessMemory.of(process.pid()).resident();
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
  }

  private Answer within(Duration limit, Exchange exchange) throws IOException {
    Executor afterwards =
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
    AtomicBoolean over = new AtomicBoolean();
    afterwards.execute(() -> killUnless(over));
    try {
      return exchange.run();
    } finally {
      over.set(true);
    }
  }

  private void killUnless(AtomicBoolean over) {
    if (over.compareAndSet(false, true)) {
      late.set(true);
      close();
    }
  }

  @FunctionalInterface
  private interface Exchange {
    Answer run() throws IOException;
  }
}
