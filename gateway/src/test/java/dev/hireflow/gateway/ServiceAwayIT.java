package dev.hireflow.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "hireflow.services.resume-service=http://localhost:1")
class ServiceAwayIT extends GatewayTest {

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
