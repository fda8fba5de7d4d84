package dev.hireflow.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.trafficlistener.WiremockNetworkTrafficListener;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Stands in for a service. */
final class Upstream {

  private final AtomicLong received;
  private final WireMockServer server;

  private Upstream(AtomicLong received, WireMockConfiguration configuration) {
    this.received = received;
    this.server = new WireMockServer(configuration.dynamicPort());
  }

  static Upstream start() {
    return start(new Upstream(new AtomicLong(), wireMockConfig()));
  }

  /** Counts the bytes that arrive; it can't play connection faults then. */
  static Upstream startCounting() {
    AtomicLong received = new AtomicLong();
    return start(
        new Upstream(received, wireMockConfig().networkTrafficListener(new Counter(received))));
  }

  private static Upstream start(Upstream upstream) {
    upstream.server.start();
    upstream.reset();
    return upstream;
  }

  /** Answers everything with an empty object, and issues service tokens. */
  void reset() {
    server.resetAll();
    server.stubFor(any(anyUrl()).atPriority(10).willReturn(okJson("{}")));
    server.stubFor(
        any(urlPathEqualTo("/internal/revocations")).atPriority(9).willReturn(okJson("[]")));
    server.stubFor(
        post("/oauth2/token")
            .atPriority(9)
            .willReturn(okJson("{\"access_token\":\"internal\",\"expires_in\":600}")));
    received.set(0);
  }

  WireMockServer server() {
    return server;
  }

  String url() {
    return "http://localhost:" + server.port();
  }

  long receivedBytes() {
    return received.get();
  }

  List<LoggedRequest> requests(String path) {
    return server.findAll(anyRequestedFor(urlPathEqualTo(path)));
  }

  LoggedRequest onlyRequest(String path) {
    List<LoggedRequest> requests = requests(path);
    if (requests.size() != 1) {
      throw new AssertionError(requests.size() + " requests for " + path);
    }
    return requests.getFirst();
  }

  private record Counter(AtomicLong received) implements WiremockNetworkTrafficListener {

    @Override
    public void opened(Socket socket) {}

    @Override
    public void incoming(Socket socket, ByteBuffer bytes) {
      received.addAndGet(bytes.remaining());
    }

    @Override
    public void outgoing(Socket socket, ByteBuffer bytes) {}

    @Override
    public void closed(Socket socket) {}
  }
}
