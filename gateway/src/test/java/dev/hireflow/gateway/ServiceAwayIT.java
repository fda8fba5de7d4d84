package dev.hireflow.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ServiceAwayIT extends GatewayTest {

  @DynamicPropertySource
  static void nobodyThere(DynamicPropertyRegistry registry) {
    registry.add("hireflow.services.resume-service", () -> "http://localhost:1");
  }

  @Test
  void refusedConnectionsAreSaidToBeTemporary() {
    UpstreamIT.isUnavailable(web.get().uri("/test/welcome").exchange());
    web.get().uri("/api/auth/jwt-info").exchange().expectStatus().isOk();
  }

  @Test
  void healthNamesThePartThatIsDown() {
    web.get()
        .uri("/health")
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("DEGRADED")
        .jsonPath("$.services.resume")
        .isEqualTo("down")
        .jsonPath("$.services.auth")
        .isEqualTo("up");
  }
}
