package dev.hireflow.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class CorsIT extends GatewayTest {

  private static final String FRONTEND = "http://localhost:3000";

  @Test
  void preflightIsAnsweredHere() {
    preflight(FRONTEND, "POST")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", FRONTEND)
        .expectHeader()
        .valueEquals("Access-Control-Allow-Credentials", "true")
        .expectHeader()
        .value(
            "Access-Control-Allow-Headers",
            allowed -> assertThat(allowed).isEqualTo("authorization, idempotency-key"))
        .expectHeader()
        .value("Access-Control-Allow-Methods", methods -> assertThat(methods).contains("POST"))
        .expectHeader()
        .values("Vary", vary -> assertThat(vary).contains("Origin"));
    assertThat(RESUME.requests("/test/user")).isEmpty();
  }

  @Test
  void preflightOfAStrangerIsRefused() {
    preflight("https://evil.example", "POST")
        .expectStatus()
        .isForbidden()
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin")
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void answersAndRefusalsCanBeReadByTheFrontend() {
    for (String path : new String[] {"/test/welcome", "/test/user", "/nowhere"}) {
      web.get()
          .uri(path)
          .header("Origin", FRONTEND)
          .exchange()
          .expectHeader()
          .valueEquals("Access-Control-Allow-Origin", FRONTEND)
          .expectHeader()
          .value(
              "Access-Control-Expose-Headers",
              exposed ->
                  assertThat(exposed)
                      .contains(
                          "X-Request-Id",
                          "RateLimit",
                          "RateLimit-Policy",
                          "Retry-After",
                          "Idempotent-Replayed",
                          "Location",
                          "Content-Disposition"))
          .expectHeader()
          .values("Vary", vary -> assertThat(vary).contains("Origin"));
    }
  }

  @Test
  void answersDependOnTheOriginEvenWithoutOne() {
    web.get()
        .uri("/test/welcome")
        .exchange()
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin")
        .expectHeader()
        .values("Vary", vary -> assertThat(vary).contains("Origin"));
  }

  private ResponseSpec preflight(String origin, String method) {
    return web.options()
        .uri("/test/user")
        .header("Origin", origin)
        .header("Access-Control-Request-Method", method)
        .header("Access-Control-Request-Headers", "authorization, idempotency-key")
        .exchange();
  }
}
