package dev.hireflow.resume.worker;

import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import dev.hireflow.platform.web.ApiException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A few warm worker processes behind a bounded queue. A document that eats memory or time kills its
 * worker and nothing else; the next one gets a new worker.
 */
final class WorkerPool {

  private static final Logger log = LoggerFactory.getLogger(WorkerPool.class);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final String name;
  private final int size;
  private final Duration limit;
  private final List<String> command;
  private final Scheduler threads;
  private final Counter crashes;
  private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
  private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  WorkerPool(
      String name,
      int size,
      int queue,
      Duration limit,
      List<String> command,
      MeterRegistry meters) {
    this.name = name;
    this.size = size;
    this.limit = limit;
    this.command = command;
    this.crashes = meters.counter("hireflow.worker.crashes", "pool", name);
    this.threads = Schedulers.newBoundedElastic(size, queue, "worker-" + name);
  }

  int size() {
    return size;
  }

  /** Starts the processes before the first document comes. */
  Mono<Void> warmUp() {
    return Flux.range(0, size)
        .flatMap(i -> Mono.fromCallable(() -> idle.add(startNew())).subscribeOn(threads), size)
        .then();
  }

  /**
   * Asks a worker about a document.
   *
   * @return the answer; {@link WorkerCrashedException} when two workers in a row died of it or it
   *     took longer than the limit; 503 when the queue is full
   */
  Mono<Answer> ask(Operation operation, Path document) {
    return once(operation, document)
        .onErrorResume(
            IOException.class,
            crash -> {
              crashes.increment();
              log.warn("A {} worker died: {}", name, crash.toString());
              return closed
                  ? Mono.error(ApiException.unavailable("The service stops", RETRY, crash))
                  : once(operation, document)
                      .onErrorMap(IOException.class, WorkerCrashedException::new);
            })
        .onErrorMap(
            RejectedExecutionException.class,
            full -> ApiException.unavailable("Too many documents at once", RETRY, full));
  }

  void close() {
    closed = true;
    all.forEach(WorkerProcess::kill);
    threads.dispose();
  }

  private Mono<Answer> once(Operation operation, Path document) {
    return Mono.fromCallable(() -> askNow(operation, document)).subscribeOn(threads);
  }

  /**
   * The clock starts when a worker has the document, not while it waits in the queue. When it runs
   * out it kills the worker, which wakes up the thread that waits for the answer.
   */
  private Answer askNow(Operation operation, Path document) throws IOException {
    byte[] bytes = read(document);
    WorkerProcess worker = borrow();
    AtomicBoolean late = new AtomicBoolean();
    Disposable clock =
        Schedulers.parallel()
            .schedule(
                () -> {
                  late.set(true);
                  worker.kill();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
    try {
      Answer answer = worker.ask(operation, bytes);
      idle.add(worker);
      return answer;
    } catch (IOException e) {
      discard(worker);
      if (late.get()) {
        throw new WorkerCrashedException(e);
      }
      throw e;
    } finally {
      clock.dispose();
    }
  }

  /** What fails here is our storage, not the document's worker. */
  private static byte[] read(Path document) {
    try {
      return Files.readAllBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WorkerProcess borrow() {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      if (worker.isAlive()) {
        return worker;
      }
      all.remove(worker);
    }
    try {
      return startNew();
    } catch (IOException e) {
      throw ApiException.unavailable("Documents can't be read right now", RETRY, e);
    }
  }

  private WorkerProcess startNew() throws IOException {
    WorkerProcess started = WorkerProcess.start(command);
    all.add(started);
    if (closed) {
      started.kill();
    }
    return started;
  }

  private void discard(WorkerProcess worker) {
    all.remove(worker);
    worker.kill();
  }
}
