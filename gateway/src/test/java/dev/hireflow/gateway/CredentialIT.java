package dev.hireflow.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.security.Sha256;
import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class CredentialIT extends GatewayTest {

  @Autowired EventProbe events;

  @Test
  void accessTokenIsSentOnAndEverythingElseStripped() {
    String access = tokens.user(1, "a@example.com");
    web.get()
        .uri("/test/user")
        .header("Authorization", "Bearer " + access)
        .header("X-Service-Token", "x")
        .header("X-Signup-Token", "x")
        .header("X-API-Token", "x")
        .header("X-Client-Address", "6.6.6.6")
        .header("X-Forwarded-For", "6.6.6.6")
        .header("X-Forwarded-Proto", "https")
        .header("Forwarded", "for=6.6.6.6")
        .header("X-Real-IP", "6.6.6.6")
        .header("X-User-Id", "7")
        .header("X-Auth-Roles", "admin")
        .header("Connection", "X-Client-Address")
        .header("X-Other", "kept")
        .cookie("session", "nonsense")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .doesNotExist("Set-Cookie");

    LoggedRequest seen = RESUME.onlyRequest("/test/user");
    assertThat(seen.getHeader("Authorization")).isEqualTo("Bearer " + access);
    assertThat(seen.getHeader("X-Client-Address")).isEqualTo("127.0.0.1");
    assertThat(seen.getHeader("X-Other")).isEqualTo("kept");
    assertThat(seen.getHeaders().keys())
        .map(String::toLowerCase)
        .doesNotContain(
            "x-service-token",
            "x-signup-token",
            "x-api-token",
            "x-forwarded-for",
            "x-forwarded-proto",
            "x-forwarded-host",
            "forwarded",
            "x-real-ip",
            "x-user-id",
            "x-auth-roles",
            "cookie");
  }

  @Test
  void sessionCookieBecomesBearer() {
    String session = tokens.user("session", 1, "a@example.com");
    web.get().uri("/test/user").cookie("session", session).exchange().expectStatus().isOk();
    LoggedRequest seen = RESUME.onlyRequest("/test/user");
    assertThat(seen.getHeader("Authorization")).isEqualTo("Bearer " + session);
    assertThat(seen.containsHeader("Cookie")).isFalse();
  }

  @Test
  void onlyAuthServiceSeesCookies() {
    web.post()
        .uri("/api/auth/refresh")
        .cookie("refreshToken", "r")
        .cookie("device", "d")
        .exchange();
    assertThat(AUTH.onlyRequest("/api/auth/refresh").getHeader("Cookie"))
        .contains("refreshToken=r")
        .contains("device=d");
  }

  @Test
  void sessionTokenInAuthorizationIsRefused() {
    String session = tokens.user("session", 1, "a@example.com");
    bearer("/test/user", session)
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer")
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("UNAUTHENTICATED");
    assertThat(RESUME.requests("/test/user")).isEmpty();
  }

  @Test
  void missingAndBadTokensAreRefused() {
    web.get().uri("/test/user").exchange().expectStatus().isUnauthorized();
    bearer("/test/user", "nonsense").expectStatus().isUnauthorized();
    bearer("/test/user", tokens.signup("a@example.com")).expectStatus().isUnauthorized();
    web.get()
        .uri("/test/user")
        .header("Authorization", "Basic YTpi")
        .exchange()
        .expectStatus()
        .isUnauthorized();
    bearer("/test/user", new TestTokens("http://localhost:8080").user(1, "a"))
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void badCookieIsClearedAndCountsAsAbsent() {
    web.get()
        .uri("/test/welcome")
        .cookie("session", "nonsense")
        .exchange()
        .expectStatus()
        .isOk()
        .expectCookie()
        .valueEquals("session", "")
        .expectCookie()
        .maxAge("session", Duration.ZERO);
    web.get()
        .uri("/test/user")
        .cookie("session", "nonsense")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectCookie()
        .valueEquals("session", "");
  }

  @Test
  void staleTokenDoesNotShutAnOpenDoor() {
    bearer("/test/welcome", "nonsense").expectStatus().isOk();
    bearer("/api/auth/jwt-info", "nonsense").expectStatus().isOk();
    assertThat(RESUME.onlyRequest("/test/welcome").containsHeader("Authorization")).isFalse();
    assertThat(AUTH.onlyRequest("/api/auth/jwt-info").containsHeader("Authorization")).isFalse();
  }

  @Test
  void staleAccessTokenDoesNotHideTheSignupToken() {
    String signup = tokens.signup("a@example.com");
    web.post()
        .uri("/api/auth/signup")
        .header("Authorization", "Bearer " + tokens.user(1, "a@example.com"))
        .header("X-Signup-Token", signup)
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(AUTH.onlyRequest("/api/auth/signup").getHeader("Authorization"))
        .isEqualTo("Bearer " + signup);
  }

  @Test
  void serviceTokenNeedsTheScope() {
    web.get()
        .uri("/api/auth/user-uploads/a@example.com")
        .header("X-Service-Token", tokens.service("uploads:write"))
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("insufficient_scope");
    bearer("/api/auth/user-uploads/a@example.com", tokens.service("uploads:read"))
        .expectStatus()
        .isOk();
  }

  @Test
  void oauthClientsKeepTheirBasicCredentials() {
    web.post().uri("/oauth2/token").header("Authorization", "Basic YTpi").exchange();
    assertThat(AUTH.requests("/oauth2/token"))
        .anyMatch(seen -> "Basic YTpi".equals(seen.getHeader("Authorization")));
  }

  @Test
  void apiTokenIsExchangedOnceHoweverManyAsk() {
    stubExchange("partner-jwt");
    String token = UUID.randomUUID().toString();
    Flux.range(0, 20)
        .flatMap(
            i ->
                Mono.fromCallable(() -> partner(token).returnResult(String.class).getStatus())
                    .subscribeOn(Schedulers.boundedElastic()),
            20)
        .collectList()
        .block()
        .forEach(status -> assertThat(status.value()).isEqualTo(200));
    assertThat(AUTH.requests("/internal/exchange")).hasSize(1);
    assertThat(RESUME.requests("/test/partner"))
        .hasSize(20)
        .allMatch(seen -> "Bearer partner-jwt".equals(seen.getHeader("Authorization")));
  }

  @Test
  void unknownApiTokenIsRefusedAndAskedForAnew() {
    AUTH.server().stubFor(post("/internal/exchange").willReturn(notFound()));
    String token = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      partner(token)
          .expectStatus()
          .isUnauthorized()
          .expectBody()
          .jsonPath("$.message")
          .isEqualTo("Invalid API token");
    }
    assertThat(AUTH.requests("/internal/exchange")).hasSize(2);
  }

  @Test
  void apiTokenIsNotRefusedBecauseAuthServiceIsAway() {
    AUTH.server().stubFor(post("/internal/exchange").willReturn(serverError()));
    partner(UUID.randomUUID().toString())
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .exists("Retry-After");
  }

  @Test
  void revokedApiTokenIsRefusedAlthoughItsExchangeIsKept() {
    stubExchange("partner-jwt");
    String token = UUID.randomUUID().toString();
    partner(token).expectStatus().isOk();
    String hash = Sha256.hex(token);
    events.send(
        Topic.SESSIONS,
        hash,
        RevocationIT.envelope(
            "ApiTokenRevoked",
            hash,
            "{\"tokenHash\":\"%s\",\"until\":\"%s\"}"
                .formatted(hash, Instant.now().plusSeconds(600))));
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> partner(token).expectStatus().isUnauthorized());
  }

  @Test
  void crossSiteRequestsCannotUseTheCookie() {
    for (String path : List.of("/test/user", "/api/auth/refresh", "/api/auth/logout")) {
      assertThat(status(path, "Origin", "https://evil.example")).isEqualTo(403);
      assertThat(status(path, "Origin", "null")).isEqualTo(403);
      assertThat(status(path, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
      assertThat(status(path, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
      assertThat(status(path, "Sec-Fetch-Site", "same-origin")).isEqualTo(200);
      assertThat(status(path, "Origin", "http://localhost:8080")).isEqualTo(200);
      assertThat(status(path, "Origin", "http://localhost:3000")).isEqualTo(200);
      assertThat(status(path, "X-Other", "no browser")).isEqualTo(200);
    }
  }

  @Test
  void bearerTokenNeedsNoOrigin() {
    web.post()
        .uri("/test/user")
        .header("Origin", "https://evil.example")
        .header("Authorization", "Bearer " + tokens.user(1, "a@example.com"))
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin");
  }

  private int status(String path, String header, String value) {
    return web.post()
        .uri(path)
        .cookie("session", tokens.user("session", 1, "a@example.com"))
        .cookie("refreshToken", "r")
        .header(header, value)
        .exchange()
        .returnResult(String.class)
        .getStatus()
        .value();
  }

  private ResponseSpec bearer(String path, String token) {
    return web.get().uri(path).header("Authorization", "Bearer " + token).exchange();
  }

  private ResponseSpec partner(String token) {
    return web.get().uri("/test/partner").header("X-API-Token", token).exchange();
  }

  private static void stubExchange(String jwt) {
    AUTH.server()
        .stubFor(
            post("/internal/exchange")
                .willReturn(
                    okJson("{\"access_token\":\"%s\",\"expires_in\":300}".formatted(jwt))
                        .withFixedDelay(100)));
  }
}
