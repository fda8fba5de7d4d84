package dev.hireflow.resume.document;

import dev.hireflow.platform.web.ApiException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Threads for file work, which has no other way than to wait. */
@Component
class FileScheduler implements DisposableBean {

  private static final int THREADS = 8;
  private static final int QUEUE_PER_THREAD = 200;

  private final Scheduler files = Schedulers.newBoundedElastic(THREADS, QUEUE_PER_THREAD, "files");

  <T> Mono<T> call(Callable<T> work) {
    return Mono.fromCallable(work)
        .subscribeOn(files)
        .onErrorMap(
            RejectedExecutionException.class,
            full ->
                ApiException.unavailable("Too many files at once", Duration.ofSeconds(2), full));
  }

  @Override
  public void destroy() {
    files.dispose();
  }
}
