package dev.hireflow.platform.lifecycle;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Work that goes on from the application's start to its stop. A failure is logged and the work
 * begun again after a pause. The one place of ours that subscribes by hand.
 */
public final class BackgroundTask implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BackgroundTask.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final String name;
  private final Supplier<? extends Publisher<?>> work;
  private volatile @Nullable Disposable running;

  /** A stream that is meant never to end; when it does, it is begun again. */
  public BackgroundTask(String name, Supplier<? extends Publisher<?>> work) {
    this.name = name;
    this.work = work;
  }

  /** The same work again and again, with a pause between the end of one and the next. */
  public static BackgroundTask every(
      Duration pause, String name, Supplier<? extends Mono<?>> work) {
    return new BackgroundTask(
        name,
        () -> Mono.defer(() -> work.get().then()).repeatWhen(done -> done.delayElements(pause)));
  }

  @Override
  public synchronized void start() {
    if (running == null) {
      running =
          Flux.defer(() -> Flux.from(work.get()))
              .then()
              .repeatWhen(ended -> ended.delayElements(PAUSE))
              .retryWhen(
                  Retry.fixedDelay(Long.MAX_VALUE, PAUSE)
                      .doBeforeRetry(
                          signal -> log.warn("{} failed: {}", name, signal.failure().toString())))
              .subscribe();
    }
  }

  @Override
  public synchronized void stop() {
    if (running != null) {
      running.dispose();
      running = null;
    }
  }

  @Override
  public boolean isRunning() {
    return running != null;
  }
}
