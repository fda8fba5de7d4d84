package dev.hireflow.local.demo;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes the steps of one visitor and prints each with what came back. */
final class Steps {

  private static final Duration EVENTUALLY = Duration.ofSeconds(5);

  private final ApiClient client;
  private final PrintStream out;
  private final JsonPrinter printer = new JsonPrinter();
  private final List<String> pages = new ArrayList<>();

  Steps(ApiClient client, PrintStream out) {
    this.client = client;
    this.out = out;
  }

  ApiResponse take(String what, ApiRequest request, int expectedStatus) {
    return print(what, request, client.send(request), expectedStatus);
  }

  /** For what arrives as an event: asks again for a while, and prints the last answer. */
  ApiResponse takeUntil(String what, ApiRequest request, Predicate<ApiResponse> isRight) {
    Instant begin = Instant.now();
    ApiResponse response = client.send(request);
    while (!isRight.test(response)) {
      if (Duration.between(begin, Instant.now()).compareTo(EVENTUALLY) > 0) {
        print(what, request, response, 200);
        throw new DemoFailure(
            what + ": still not so after " + EVENTUALLY.toSeconds() + " s: " + request.path());
      }
      pause();
      response = client.send(request);
    }
    return print(what, request, response, 200);
  }

  /** A page that is there when the journey is over. */
  void leavePage(String url) {
    pages.add(url);
  }

  List<String> pages() {
    return List.copyOf(pages);
  }

  private ApiResponse print(
      String what, ApiRequest request, ApiResponse response, int expectedStatus) {
    out.printf(
        "%n• %s%n  %s %s  %d  %d ms%n",
        what, request.method(), request.path(), response.status(), response.took().toMillis());
    out.println(printer.print(response.body()).indent(4).stripTrailing());
    if (response.status() != expectedStatus) {
      throw new DemoFailure(
          "%s: %s %s answered %d where %d was expected"
              .formatted(
                  what, request.method(), request.path(), response.status(), expectedStatus));
    }
    return response;
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(100));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailure("Interrupted");
    }
  }
}
