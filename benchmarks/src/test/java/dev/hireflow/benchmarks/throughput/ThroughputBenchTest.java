package dev.hireflow.benchmarks.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThroughputBenchTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger parses = new AtomicInteger();
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/api/auth/register", exchange -> answer(exchange, 201, "{\"accessToken\":\"token\"}"));
    server.createContext("/api/candidates/parse-resume/", this::parse);
    server.start();
    Files.writeString(folder.resolve("a.txt"), "Jane Miller");
    Files.writeString(folder.resolve("a.json"), "{}");
    Files.writeString(folder.resolve("b.txt"), "refuse me");
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void sendsDocumentsAndComesBackWhenTurnedAway() throws Exception {
    String table = new ThroughputBench(base(), folder, 4).run();

    assertThat(table.lines().toList().get(1)).matches(" +1 +4 .* 1 +200×2, 422×2");
    assertThat(table.lines().toList().get(3)).matches(" +4 +4 .* 0 +200×2, 422×2");
    assertThat(parses).hasValue(3 * 4 + 1);
    assertThat(most.get()).isBetween(1, 4);
    assertThat(bodies)
        .allMatch(body -> body.contains("name=\"file\"; filename=\"document\""))
        .anyMatch(body -> body.contains("\r\n\r\nJane Miller\r\n--"));
  }

  @Test
  void saysWhenThereIsNoAccount() {
    assertThatThrownBy(
            () -> new ThroughputBench(base().resolve("/elsewhere/"), folder.resolve("x"), 1).run())
        .isInstanceOf(IOException.class);
    server.removeContext("/api/auth/register");
    assertThatThrownBy(() -> new ThroughputBench(base(), folder, 1).run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no account")
        .hasMessageContaining("404");
  }

  private URI base() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** Turns the first one away. */
  private void parse(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    bodies.add(body);
    boolean first = parses.incrementAndGet() == 1;
    inFlight.decrementAndGet();
    if (!"Bearer token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 401, "{}");
    } else if (first) {
      exchange.getResponseHeaders().add("Retry-After", "1");
      answer(exchange, 503, "{}");
    } else {
      answer(exchange, body.contains("refuse me") ? 422 : 200, "{}");
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
