package dev.hireflow.benchmarks.throughput;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests with so many in flight, never more. */
final class Load {

  private final Sender sender;

  Load(Sender sender) {
    this.sender = sender;
  }

  LoadResult run(List<HttpRequest> requests, int inFlight)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(inFlight)) {
      List<Future<Exchange>> futures =
          requests.stream().map(request -> threads.submit(() -> sender.send(request))).toList();
      List<Exchange> exchanges = new ArrayList<>();
      for (Future<Exchange> future : futures) {
        exchanges.add(await(future, threads));
      }
      return new LoadResult(inFlight, exchanges, (System.nanoTime() - start) / 1e9);
    }
  }

  private static Exchange await(Future<Exchange> future, ExecutorService threads)
      throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      threads.shutdownNow();
      throw new IOException("a request failed: " + e.getCause(), e);
    }
  }
}
