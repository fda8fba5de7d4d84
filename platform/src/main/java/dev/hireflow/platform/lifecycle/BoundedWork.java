package dev.hireflow.platform.lifecycle;

import dev.hireflow.platform.web.ApiException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Threads of a name for work that takes more time than an event loop has. */
public final class BoundedWork implements DisposableBean {

  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int QUEUE_PER_THREAD = 64;
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final String name;
  private final Scheduler threads;

  public BoundedWork(String name) {
    this.name = name;
    this.threads = Schedulers.newBoundedElastic(THREADS, QUEUE_PER_THREAD, name);
  }

  /** Runs the work there; 503 when too much of it waits already. */
  public <T> Mono<T> call(Callable<T> work) {
    return Mono.fromCallable(work)
        .subscribeOn(threads)
        .onErrorMap(
            RejectedExecutionException.class,
            full -> ApiException.unavailable("Too much " + name + " at once", RETRY, full));
  }

  @Override
  public void destroy() {
    threads.dispose();
  }
}
