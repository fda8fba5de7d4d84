package dev.hireflow.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.hireflow.contracts.route.Service;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

class UpstreamIT extends GatewayTest {

  @Test
  void aSlowServiceIsWaitedForAsLongAsTheRouteSays() {
    RESUME.server().stubFor(get("/test/slow").willReturn(okJson("{}").withFixedDelay(5_000)));
    long start = System.nanoTime();
    isUnavailable(web.get().uri("/test/slow").exchange());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void aRouteWithoutALimitIsWaitedFor() {
    RESUME.server().stubFor(get("/test/patient").willReturn(okJson("{}").withFixedDelay(1_500)));
    web.get().uri("/test/patient").exchange().expectStatus().isOk();
  }

  @Test
  void aSlowUploadIsNotASlowAnswer() {
    Flux<DataBuffer> body =
        Flux.interval(Duration.ofMillis(200))
            .take(6)
            .map(i -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[10]));
    web.post()
        .uri("/test/small")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(BodyInserters.fromDataBuffers(body))
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void aServiceThatHangsUpIsAway() {
    for (Fault fault : List.of(Fault.CONNECTION_RESET_BY_PEER, Fault.EMPTY_RESPONSE)) {
      AUTH.server().stubFor(get("/api/auth/jwt-info").willReturn(aResponse().withFault(fault)));
      isUnavailable(web.get().uri("/api/auth/jwt-info").exchange());
    }
  }

  @Test
  void theCircuitOpensAndSparesTheService() {
    RESUME.server().stubFor(get("/test/welcome").willReturn(aResponse().withStatus(502)));
    for (int i = 0; i < 10; i++) {
      web.get().uri("/test/welcome").exchange().expectStatus().isEqualTo(502);
    }
    isUnavailable(web.get().uri("/test/welcome").exchange());
    assertThat(RESUME.requests("/test/welcome")).hasSize(10);
    web.get().uri("/api/auth/jwt-info").exchange().expectStatus().isOk();
  }

  @Test
  void aBusyServiceIsNotABrokenOne() {
    RESUME
        .server()
        .stubFor(
            get("/test/welcome")
                .willReturn(aResponse().withStatus(503).withHeader("Retry-After", "7")));
    for (int i = 0; i < 12; i++) {
      web.get()
          .uri("/test/welcome")
          .exchange()
          .expectStatus()
          .isEqualTo(503)
          .expectHeader()
          .valueEquals("Retry-After", "7");
    }
    assertThat(breakers.circuitBreaker(Service.RESUME.id()).getState())
        .isEqualTo(CircuitBreaker.State.CLOSED);
  }

  static void isUnavailable(ResponseSpec answer) {
    answer
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .exists("Retry-After")
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("SERVICE_UNAVAILABLE")
        .jsonPath("$.details")
        .doesNotExist();
  }
}
