package dev.hireflow.resume.worker;

import dev.hireflow.extraction.worker.WorkerProtocol.Answer;
import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import dev.hireflow.platform.web.ApiException;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private final MeterRegistry meters;
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
    this.meters = meters;
    this.threads = Schedulers.newBoundedElastic(size, queue, "worker-" + name);
  }

  int size() {
    return size;
  }

  /** Starts the processes before the first document comes. */
  Mono<Void> warmUp() {
    return Flux.range(0, size)
        .flatMap(i -> Mono.fromCallable(this::borrow).subscribeOn(threads), size)
        .collectList()
        .doOnNext(idle::addAll)
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
              meters.counter("hireflow.worker.crashes", "pool", name).increment();
              log.warn("A {} worker died: {}", name, crash.toString());
              return once(operation, document)
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

  /** The clock starts when a worker has the document, not while it waits in the queue. */
  private Mono<Answer> once(Operation operation, Path document) {
    AtomicReference<@Nullable WorkerProcess> busy = new AtomicReference<>();
    return Mono.fromCallable(this::borrow)
        .subscribeOn(threads)
        .doOnNext(busy::set)
        .flatMap(
            worker -> Mono.fromCallable(() -> attempt(worker, operation, document)).timeout(limit))
        .onErrorMap(TimeoutException.class, WorkerCrashedException::new)
        .flatMap(attempt ->
            attempt.crash == null ? Mono.justOrEmpty(attempt.answer) : Mono.error(attempt.crash))
        .doOnSuccess(answer -> giveBack(busy.getAndSet(null)))
        .doOnError(failure -> discard(busy.getAndSet(null)))
        .doOnCancel(() -> discard(busy.getAndSet(null)));
  }

  /** A crash is a value here: when the clock has run out nobody listens for errors any more. */
  private static Attempt attempt(WorkerProcess worker, Operation operation, Path document) {
    try {
      return new Attempt(worker.ask(operation, Files.readAllBytes(document)), null);
    } catch (IOException e) {
      return new Attempt(null, e);
    }
  }

  private WorkerProcess borrow() throws IOException {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      if (worker.isAlive()) {
        return worker;
      }
      all.remove(worker);
    }
    WorkerProcess started = WorkerProcess.start(command);
    all.add(started);
    if (closed) {
      started.kill();
    }
    return started;
  }

  private void giveBack(@Nullable WorkerProcess worker) {
    if (worker != null) {
      idle.add(worker);
    }
  }

  private void discard(@Nullable WorkerProcess worker) {
    if (worker != null) {
      all.remove(worker);
      worker.kill();
    }
  }

  private record Attempt(@Nullable Answer answer, @Nullable IOException crash) {}
}
