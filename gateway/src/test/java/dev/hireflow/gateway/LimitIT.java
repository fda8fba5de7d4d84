package dev.hireflow.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

@TestPropertySource(
    properties = {
      "ENVIRONMENT=production",
      "hireflow.gateway.trusted-proxies=127.0.0.0/8, ::1",
      "hireflow.limits.login=3/1m"
    })
class LimitIT extends GatewayTest {

  private static final AtomicInteger ADDRESS = new AtomicInteger();

  @Test
  void everyAnswerSaysWhatIsLeftAndTheLastIsRefused() {
    String client = newClient();
    for (int left = 2; left >= 0; left--) {
      login(client)
          .expectStatus()
          .isOk()
          .expectHeader()
          .valueEquals("RateLimit-Policy", "\"login\";q=3;w=60")
          .expectHeader()
          .valueMatches("RateLimit", "\"login\";r=" + left + ";t=(60|59)");
    }
    login(client)
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .valueMatches("Retry-After", "60|59")
        .expectHeader()
        .valueMatches("RateLimit", "\"login\";r=0;t=(60|59)")
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("RATE_LIMITED");
    assertThat(AUTH.requests("/api/auth/login")).hasSize(3);
    login(newClient()).expectStatus().isOk();
  }

  @Test
  void aForgedLeftmostAddressDoesNotEvadeTheLimit() {
    String client = newClient();
    for (int i = 0; i < 3; i++) {
      login("1.2.3." + i + ", " + client).expectStatus().isOk();
    }
    login("1.2.3.9, " + client).expectStatus().isEqualTo(429);
    assertThat(AUTH.requests("/api/auth/login"))
        .allMatch(seen -> client.equals(seen.getHeader("X-Client-Address")));
  }

  @Test
  void anIpv6NetworkSharesOneAllowance() {
    for (int i = 1; i <= 3; i++) {
      login("2001:db8:0:1::" + i).expectStatus().isOk();
    }
    login("2001:db8:0:1:ffff::1").expectStatus().isEqualTo(429);
    login("2001:db8:0:2::1").expectStatus().isOk();
  }

  @Test
  void registeringHasTwoWindows() {
    String client = newClient();
    for (int i = 0; i < 10; i++) {
      from(client, "/api/auth/register").expectStatus().isOk();
    }
    from(client, "/api/auth/register/")
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .valueEquals("RateLimit-Policy", "\"register\";q=10;w=60, \"register-3600s\";q=60;w=3600");
  }

  @Test
  void everythingElseHasItsLimitToo() {
    web.get()
        .uri("/nowhere")
        .header("X-Forwarded-For", newClient())
        .exchange()
        .expectHeader()
        .valueEquals("RateLimit-Policy", "\"default\";q=600;w=60")
        .expectHeader()
        .valueMatches("RateLimit", "\"default\";r=599;t=(60|59)");
  }

  @Test
  void aBodyDeclaredTooLargeIsRefusedAtOnce() {
    web.post()
        .uri("/test/small")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .bodyValue(new byte[TestRoutes.SMALL_BODY + 1])
        .exchange()
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("FILE_TOO_LARGE");
    assertThat(RESUME.receivedBytes()).isZero();
  }

  @Test
  void aChunkedBodyIsCutOffAtTheLimit() {
    chunked(100)
        .expectStatus()
        .isEqualTo(413)
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("FILE_TOO_LARGE");
    assertThat(RESUME.requests("/test/small")).isEmpty();
    assertThat(RESUME.receivedBytes()).isLessThan(TestRoutes.SMALL_BODY + 2_000);
  }

  @Test
  void aChunkedBodyWithinTheLimitArrivesWhole() {
    chunked(9).expectStatus().isOk();
    assertThat(RESUME.onlyRequest("/test/small").getBody()).hasSize(90_000);
  }

  @Test
  void productionHasNoFrontendsByDefaultAndSecureCookies() {
    web.get()
        .uri("/test/welcome")
        .header("Origin", "http://localhost:3000")
        .cookie("session", "nonsense")
        .exchange()
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin")
        .expectCookie()
        .secure("session", true);
  }

  private ResponseSpec chunked(int pieces) {
    Flux<DataBuffer> body =
        Flux.range(0, pieces)
            .map(i -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[10_000]));
    return web.post()
        .uri("/test/small")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(BodyInserters.fromDataBuffers(body))
        .exchange();
  }

  private ResponseSpec login(String forwardedFor) {
    return from(forwardedFor, "/api/auth/login");
  }

  private ResponseSpec from(String forwardedFor, String path) {
    return web.post().uri(path).header("X-Forwarded-For", forwardedFor).exchange();
  }

  private static String newClient() {
    return "203.0.113." + ADDRESS.incrementAndGet();
  }
}
