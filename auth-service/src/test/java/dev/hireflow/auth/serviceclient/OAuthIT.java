package dev.hireflow.auth.serviceclient;

import static dev.hireflow.auth.AuthTest.get;
import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.platform.environment.HireflowSecret;
import dev.hireflow.platform.test.HireflowTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

@HireflowTest
@TestPropertySource(
    properties = {
      "hireflow.auth.service-clients=fastapi:a-secret-of-the-tests:uploads:read tokens:introspect",
      "hireflow.auth.shared-link-api-token=a-partner-token-of-the-tests"
    })
class OAuthIT {

  @Autowired WebTestClient web;
  @Autowired HireflowSecret secret;

  @Test
  void clientCredentialsGiveAScopedToken() {
    Answer answer = token("fastapi", "a-secret-of-the-tests", "uploads:read");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("token_type")).isEqualTo("Bearer");
    assertThat(answer.body().path("expires_in").asInt()).isEqualTo(600);
    assertThat(answer.text("scope")).isEqualTo("uploads:read");
  }

  @Test
  void refusalsHaveTheCodesOfTheStandard() {
    Answer wrongSecret = token("fastapi", "another-secret-altogether", "uploads:read");
    Answer nobody = token("nobody", "another-secret-altogether", "uploads:read");
    Answer tooMuch = token("fastapi", "a-secret-of-the-tests", "internal");
    Answer otherGrant =
        form("/oauth2/token", "fastapi", "a-secret-of-the-tests", Map.of("grant_type", "password"));

    assertThat(wrongSecret.status()).isEqualTo(401);
    assertThat(wrongSecret.text("error")).isEqualTo("invalid_client");
    assertThat(nobody.status()).isEqualTo(401);
    assertThat(tooMuch.status()).isEqualTo(400);
    assertThat(tooMuch.text("error")).isEqualTo("invalid_scope");
    assertThat(otherGrant.text("error")).isEqualTo("unsupported_grant_type");
    assertThat(otherGrant.text("error_description")).isNotEmpty();
  }

  @Test
  void aFormThatCanNotBeParsedIsTheCallersFault() {
    Answer answer =
        Answer.of(
            web.post()
                .uri("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bodyValue("grant_type=%ZZ")
                .exchange());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("error")).isEqualTo("invalid_request");
  }

  @Test
  void introspectionShowsLiveTokensOnly() {
    Answer user = register(web, newEmail());

    Answer live = introspect(user.text("accessToken"));
    web.post()
        .uri("/api/auth/logout")
        .headers(headers -> headers.setBearerAuth(user.text("accessToken")))
        .exchange()
        .expectStatus()
        .isOk();
    Answer dead = introspect(user.text("accessToken"));

    assertThat(live.body().path("active").asBoolean()).isTrue();
    assertThat(live.text("sub")).isEqualTo(user.text("user.id"));
    assertThat(dead.body().path("active").asBoolean()).isFalse();
    assertThat(introspect("rubbish").body().path("active").asBoolean()).isFalse();
  }

  @Test
  void ourOwnServicesSignInWithSecretsThatNobodySet() {
    String own = secret.clientSecret("resume-service");
    Answer token = token("resume-service", own, "internal");
    Answer user = register(web, newEmail());

    Answer snapshot =
        get(web, "/internal/users/" + user.text("user.id"), token.text("access_token"));
    Answer byEmail =
        get(web, "/internal/users?email=" + user.text("user.email"), token.text("access_token"));

    assertThat(snapshot.status()).isEqualTo(200);
    assertThat(snapshot.text("user.email")).isEqualTo(user.text("user.email"));
    assertThat(snapshot.body().path("version").asInt()).isEqualTo(1);
    assertThat(byEmail.text("user.id")).isEqualTo(user.text("user.id"));
    assertThat(get(web, "/internal/users/0", token.text("access_token")).status()).isEqualTo(404);
  }

  @Test
  void aPartnersTokenIsExchangedForAJwt() {
    String own = secret.clientSecret("gateway");
    String gateway = token("gateway", own, "internal").text("access_token");

    Answer exchanged = exchange(gateway, "a-partner-token-of-the-tests");
    Answer unknown = exchange(gateway, "no-such-token");

    assertThat(exchanged.status()).isEqualTo(200);
    assertThat(exchanged.text("access_token").split("\\.")).hasSize(3);
    assertThat(exchanged.body().path("expires_in").asInt()).isEqualTo(300);
    assertThat(unknown.status()).isEqualTo(404);
  }

  private Answer exchange(String bearer, String token) {
    return Answer.of(
        web.post()
            .uri("/internal/exchange")
            .headers(headers -> headers.setBearerAuth(bearer))
            .bodyValue(Map.of("token", token))
            .exchange());
  }

  private Answer introspect(String token) {
    return form("/oauth2/introspect", "fastapi", "a-secret-of-the-tests", Map.of("token", token));
  }

  private Answer token(String client, String secret, String scope) {
    return form(
        "/oauth2/token",
        client,
        secret,
        Map.of("grant_type", "client_credentials", "scope", scope));
  }

  private Answer form(String path, String client, String secret, Map<String, String> fields) {
    BodyInserters.FormInserter<String> form = BodyInserters.fromFormData("x", "y");
    fields.forEach(form::with);
    return Answer.of(
        web.post()
            .uri(path)
            .headers(headers -> headers.setBasicAuth(client, secret))
            .body(form)
            .exchange());
  }
}
