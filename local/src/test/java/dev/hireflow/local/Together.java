package dev.hireflow.local;

import static org.awaitility.Awaitility.await;

import dev.hireflow.local.client.ApiResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Many calls at the same moment. */
final class Together {

  private Together() {}

  static List<ApiResponse> times(int count, IntFunction<ApiResponse> call)
      throws InterruptedException, ExecutionException {
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<ApiResponse>> calls = new ArrayList<>();
      for (int number = 0; number < count; number++) {
        int mine = number;
        calls.add(
            threads.submit(() -> {
              go.await();
              return patiently(() -> call.apply(mine));
            }));
      }
      go.countDown();
      List<ApiResponse> answers = new ArrayList<>();
      for (Future<ApiResponse> one : calls) {
        answers.add(one.get());
      }
      return answers;
    }
  }

  /** A full queue answers 503 and asks to come back: so do we. */
  private static ApiResponse patiently(Supplier<ApiResponse> call) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(500))
        .until(call::get, answer -> answer.status() != 503);
  }

  static long count(List<ApiResponse> answers, int status) {
    return answers.stream().filter(answer -> answer.status() == status).count();
  }
}
