package dev.hireflow.benchmarks.throughput;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends a request until it is taken, and comes back when it is told to. */
final class Sender {

  private static final int TRIES = 20;
  private static final long LONGEST_WAIT = 60;

  private final HttpClient client;

  Sender(HttpClient client) {
    this.client = client;
  }

  Exchange send(HttpRequest request) throws IOException, InterruptedException {
    int turnedAway = 0;
    while (true) {
      long start = System.nanoTime();
      HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
      double millis = (System.nanoTime() - start) / 1e6;
      if (!isTurnedAway(response) || turnedAway == TRIES) {
        return new Exchange(response.statusCode(), millis, turnedAway);
      }
      turnedAway++;
      Thread.sleep(waitBefore(response));
    }
  }

  private static boolean isTurnedAway(HttpResponse<?> response) {
    return response.statusCode() == 429 || response.statusCode() == 503;
  }

  static Duration waitBefore(HttpResponse<?> response) {
    long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
    return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_WAIT));
  }
}
