package dev.hireflow.gateway;

import dev.hireflow.gateway.revocation.RevocationFeed;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.TestTokenKit;
import dev.hireflow.platform.test.TestTokens;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The gateway on a real port, with real Kafka and two services that are played. */
@HireflowTest
@Import({TestTokenKit.class, TestRoutes.class})
@TestPropertySource(
    properties = {"management.server.port=0", "spring.autoconfigure.exclude=" + GatewayTest.NO_DB})
abstract class GatewayTest {

  static final String NO_DB =
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration,"
          + "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration,"
          + "org.springframework.boot.r2dbc.autoconfigure.R2dbcTransactionManagerAutoConfiguration";

  static final Upstream AUTH = Upstream.start();
  static final Upstream RESUME = Upstream.startCounting();
  static final Upstream OTHERS = Upstream.start();

  @Autowired WebTestClient web;
  @Autowired TestTokens tokens;
  @Autowired CircuitBreakerRegistry breakers;
  @Autowired RevocationFeed revocationFeed;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    registry.add("AUTH_SERVICE_URL", AUTH::url);
    registry.add("RESUME_SERVICE_URL", RESUME::url);
    registry.add("JOB_SERVICE_URL", OTHERS::url);
    registry.add("INTERVIEW_SERVICE_URL", OTHERS::url);
  }

  @BeforeEach
  void startClean() {
    AUTH.reset();
    RESUME.reset();
    OTHERS.reset();
    breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(revocationFeed::isKnown);
  }
}
