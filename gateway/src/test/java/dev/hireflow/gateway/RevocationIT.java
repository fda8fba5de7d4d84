package dev.hireflow.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.gateway.revocation.RevocationFeed;
import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.TestTokenKit;
import dev.hireflow.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

class RevocationIT extends GatewayTest {

  @Autowired EventProbe events;
  @LocalManagementPort int managementPort;

  @Test
  void revokedSessionIsRefusedWithinASecond() {
    String sid = UUID.randomUUID().toString();
    String access = token(tokens, sid);
    assertThat(status(web, access)).isEqualTo(200);

    revoke(sid);

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> status(web, access) == 401);
    assertThat(status(web, token(tokens, UUID.randomUUID().toString()))).isEqualTo(200);
  }

  @Test
  void revokedSessionIsRefusedAfterAFreshStart() {
    String sid = UUID.randomUUID().toString();
    revoke(sid);
    try (ConfigurableApplicationContext fresh = freshGateway()) {
      WebTestClient client = client(fresh);
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> readiness(fresh.getEnvironment().getProperty("local.management.port")) == 200);
      TestTokens own = fresh.getBean(TestTokens.class);
      assertThat(status(client, token(own, sid))).isEqualTo(401);
      assertThat(status(client, token(own, UUID.randomUUID().toString()))).isEqualTo(200);
    }
  }

  @Test
  void readinessIsOnTheManagementPort() {
    assertThat(readiness(Integer.toString(managementPort))).isEqualTo(200);
  }

  static String envelope(String type, String subject, String data) {
    return """
    {"specversion":"1.0","id":"%s","source":"/auth-service","type":"%s","subject":"%s",
     "time":"%s","datacontenttype":"application/json","dataschema":"urn:x","version":1,"data":%s}
    """
        .formatted(UUID.randomUUID(), type, subject, Instant.now(), data);
  }

  private void revoke(String sid) {
    String data =
        "{\"sid\":\"%s\",\"until\":\"%s\"}".formatted(sid, Instant.now().plusSeconds(3600));
    events.send(Topic.SESSIONS, sid, envelope("SessionRevoked", sid, data));
  }

  @Test
  void snapshotServesWhileKafkaIsAway() {
    String sid = UUID.randomUUID().toString();
    AUTH.server()
        .stubFor(
            WireMock.get("/internal/revocations")
                .willReturn(
                    WireMock.okJson(
                        "[{\"sid\":\"%s\",\"until\":\"%s\"}]"
                            .formatted(sid, Instant.now().plusSeconds(3600)))));
    try (ConfigurableApplicationContext fresh =
        freshGateway("--hireflow.kafka.bootstrap-servers=localhost:1")) {
      WebTestClient client = client(fresh);
      RevocationFeed feed = fresh.getBean(RevocationFeed.class);
      TestTokens own = fresh.getBean(TestTokens.class);
      Awaitility.await().atMost(Duration.ofSeconds(20)).until(feed::isKnown);
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> status(client, token(own, sid)) == 401);
      assertThat(feed.isCutOff()).isFalse();

      AUTH.server().stubFor(WireMock.get("/internal/revocations").willReturn(serverError()));
      Awaitility.await().atMost(Duration.ofSeconds(10)).until(feed::isCutOff);
      assertThat(status(client, token(own, sid))).isEqualTo(401);
      assertThat(status(client, token(own, UUID.randomUUID().toString()))).isEqualTo(200);
      client
          .get()
          .uri("/health")
          .exchange()
          .expectStatus()
          .isEqualTo(503)
          .expectBody()
          .jsonPath("$.status")
          .isEqualTo("DEGRADED")
          .jsonPath("$.services.kafka")
          .isEqualTo("down");
    }
  }

  private static ConfigurableApplicationContext freshGateway(String... more) {
    return new SpringApplicationBuilder(
            GatewayApplication.class, TestTokenKit.class, TestRoutes.class, OwnConnections.class)
        .properties("spring.autoconfigure.exclude=" + NO_DB)
        .run(
            Stream.concat(
                    Stream.of(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--hireflow.services.auth-service=" + AUTH.url(),
                        "--hireflow.services.resume-service=" + RESUME.url()),
                    Stream.of(more))
                .toArray(String[]::new));
  }

  static WebTestClient client(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
  }

  static String token(TestTokens tokens, String sid) {
    return tokens.sign(
        "access",
        claims ->
            claims
                .subject("1")
                .claim("user_id", 1)
                .claim("email", "a@example.com")
                .claim("user_type", "candidate")
                .claim("sid", sid));
  }

  static int status(WebTestClient client, String token) {
    return client
        .get()
        .uri("/test/user")
        .header("Authorization", "Bearer " + token)
        .exchange()
        .returnResult(String.class)
        .getStatus()
        .value();
  }

  private static int readiness(String port) {
    return WebTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .build()
        .get()
        .uri("/actuator/health/readiness")
        .exchange()
        .returnResult(String.class)
        .getStatus()
        .value();
  }

  /** Else the second gateway would take the first one's event loops along when it closes. */
  @TestConfiguration(proxyBeanMethods = false)
  static class OwnConnections {

    @Bean
    ReactorResourceFactory reactorResourceFactory() {
      ReactorResourceFactory factory = new ReactorResourceFactory();
      factory.setUseGlobalResources(false);
      return factory;
    }
  }
}
