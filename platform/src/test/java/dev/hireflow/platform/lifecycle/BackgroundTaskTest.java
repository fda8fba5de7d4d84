package dev.hireflow.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class BackgroundTaskTest {

  @Test
  void goesOnAfterFailures() throws InterruptedException {
    CountDownLatch runs = new CountDownLatch(3);
    BackgroundTask task =
        new BackgroundTask(
            "failing",
            () -> {
              runs.countDown();
              return Mono.error(new IllegalStateException("again"));
            });

    task.start();
    boolean thrice = runs.await(10, TimeUnit.SECONDS);
    task.stop();

    assertThat(thrice).isTrue();
    assertThat(task.isRunning()).isFalse();
  }

  @Test
  void repeatsPeriodicWork() throws InterruptedException {
    CountDownLatch runs = new CountDownLatch(3);
    BackgroundTask task =
        BackgroundTask.every(
            Duration.ofMillis(1), "periodic", () -> Mono.fromRunnable(runs::countDown));

    task.start();
    boolean thrice = runs.await(10, TimeUnit.SECONDS);
    task.stop();

    assertThat(thrice).isTrue();
  }
}
