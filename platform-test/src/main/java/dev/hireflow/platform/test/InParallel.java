package dev.hireflow.platform.test;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The same call many times at once, on threads that the service under test does not share. */
public final class InParallel {

  private InParallel() {}

  /** The results in the order of the calls' numbers. */
  public static <T> List<T> times(int count, IntFunction<T> call) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> calls =
          IntStream.range(0, count)
              .mapToObj(number -> threads.submit(() -> call.apply(number)))
              .toList();
      return calls.stream().map(InParallel::result).toList();
    }
  }

  private static <T> T result(Future<T> call) {
    try {
      return call.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
