package dev.hireflow.platform.page;

import dev.hireflow.platform.web.ApiException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Threads for pages, exports and pictures, which take more time than an event loop has. */
public class Drawing implements DisposableBean {

  private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int QUEUE_PER_THREAD = 64;

  private final Scheduler threads =
      Schedulers.newBoundedElastic(THREADS, QUEUE_PER_THREAD, "drawing");

  /** Runs the work there; 503 when too much of it waits already. */
  public <T> Mono<T> call(Callable<T> work) {
    return Mono.fromCallable(work)
        .subscribeOn(threads)
        .onErrorMap(
            RejectedExecutionException.class,
            full ->
                ApiException.unavailable("Too much to draw at once", Duration.ofSeconds(2), full));
  }

  @Override
  public void destroy() {
    threads.dispose();
  }
}
