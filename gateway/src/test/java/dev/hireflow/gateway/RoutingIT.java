package dev.hireflow.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class RoutingIT extends GatewayTest {

  @Test
  void everyServiceGetsItsOwnRequests() {
    AUTH.server().stubFor(get("/api/auth/jwt-info?x=%C3%A4").willReturn(okJson("{\"a\":1}")));

    web.get().uri("/api/auth/jwt-info?x=ä").exchange().expectBody().jsonPath("$.a").isEqualTo(1);
    web.get().uri("/test/welcome").exchange().expectStatus().isOk();

    assertThat(AUTH.requests("/api/auth/jwt-info")).hasSize(1);
    assertThat(RESUME.requests("/test/welcome")).hasSize(1);
  }

  @Test
  void headIsAnsweredAsGetIs() {
    web.head().uri("/test/welcome").exchange().expectStatus().isOk();
    assertThat(RESUME.onlyRequest("/test/welcome").getMethod().value()).isEqualTo("HEAD");
  }

  @Test
  void trailingSlashMakesNoDifference() {
    web.get().uri("/api/auth/jwt-info/").exchange().expectStatus().isOk();
    assertThat(AUTH.requests("/api/auth/jwt-info")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nowhere", "/internal/exchange", "/internal/users/1", "/actuator/health"})
  void unknownAndInternalPathsAre404(String path) {
    web.method(path.contains("exchange") ? HttpMethod.POST : HttpMethod.GET)
        .uri(path)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("NOT_FOUND")
        .jsonPath("$.instance")
        .isEqualTo(path);
    assertThat(AUTH.requests(path)).isEmpty();
  }

  @Test
  void anotherMethodIs405AndSaysWhichOnesThereAre() {
    web.delete()
        .uri("/test/user")
        .accept(MediaType.APPLICATION_JSON)
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .valueEquals("Allow", "GET, HEAD, POST")
        .expectHeader()
        .contentType(MediaType.APPLICATION_JSON)
        .expectBody()
        .jsonPath("$.error")
        .isEqualTo("METHOD_NOT_ALLOWED");
    web.method(HttpMethod.valueOf("BREW"))
        .uri("/test/user")
        .exchange()
        .expectStatus()
        .isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%00", "//", "/a//b", "/api;x=1/auth", "/%2e%2e/x", "/a|b", "/%zz"})
  void illegalUrlsGetOurBody(String target) {
    String answer = RawHttp.get(port, target);
    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("x-content-type-options: nosniff")
        .contains("\"error\":\"MALFORMED_REQUEST\"");
  }

  @Test
  void everyAnswerHasTheHeaders() {
    for (String path : new String[] {"/test/welcome", "/nowhere", "/health", "/api/auth/profile"}) {
      web.get()
          .uri(path)
          .header("X-Request-Id", "abc-1.2_3")
          .exchange()
          .expectHeader()
          .valueEquals("X-Content-Type-Options", "nosniff")
          .expectHeader()
          .valueEquals("X-Frame-Options", "DENY")
          .expectHeader()
          .valueEquals("X-XSS-Protection", "1; mode=block")
          .expectHeader()
          .valueEquals("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
          .expectHeader()
          .exists("Referrer-Policy")
          .expectHeader()
          .valueEquals("Cache-Control", "no-store")
          .expectHeader()
          .valueEquals("X-Request-Id", "abc-1.2_3");
    }
    assertThat(RESUME.onlyRequest("/test/welcome").getHeader("X-Request-Id"))
        .isEqualTo("abc-1.2_3");
  }

  @Test
  void anIllFormedRequestIdIsReplaced() {
    web.get()
        .uri("/test/welcome")
        .header("X-Request-Id", "a b")
        .exchange()
        .expectHeader()
        .valueMatches("X-Request-Id", "[0-9a-f-]{36}");
  }

  @Test
  void aServiceMayAllowCachingAndKeepsItsVary() {
    RESUME
        .server()
        .stubFor(
            any(anyUrl())
                .willReturn(
                    okJson("{}")
                        .withHeader("Cache-Control", "public, max-age=60")
                        .withHeader("Vary", "Accept")
                        .withHeader("X-Frame-Options", "ALLOWALL")));
    web.get()
        .uri("/test/welcome")
        .exchange()
        .expectHeader()
        .valueEquals("Cache-Control", "public, max-age=60")
        .expectHeader()
        .valueEquals("X-Frame-Options", "DENY")
        .expectHeader()
        .values("Vary", values -> assertThat(values).contains("Accept", "Origin"));
  }
}
