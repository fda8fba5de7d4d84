package dev.hireflow.auth.apitoken;

import static dev.hireflow.auth.AuthTest.admin;
import static dev.hireflow.auth.AuthTest.delete;
import static dev.hireflow.auth.AuthTest.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.platform.environment.HireflowSecret;
import dev.hireflow.platform.test.HireflowTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** What the gateway is told of a partner's token. */
@HireflowTest
class ApiTokenExchangeIT {

  private static final String PATH = "/api/v1/admin/api-tokens";

  @Autowired WebTestClient web;
  @Autowired DatabaseClient database;
  @Autowired HireflowSecret secret;

  private String admin = "";
  private String gateway = "";

  @BeforeEach
  void adminAndGatewaySignIn() {
    admin = admin(web, database);
    gateway = gateway();
  }

  @Test
  void aFreshTokenIsExchangedAndItsUseNoted() throws Exception {
    Answer made = make();
    assertThat(lastUsed(made)).isNull();

    Answer first = exchange(made);
    Instant firstUse = lastUsed(made);
    exchange(made);

    assertThat(first.status()).isEqualTo(200);
    SignedJWT jwt = SignedJWT.parse(first.text("access_token"));
    assertThat(jwt.getJWTClaimsSet().getStringClaim("type")).isEqualTo("partner");
    assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo("api-token-" + made.text("id"));
    assertThat(firstUse).isNotNull();
    assertThat(lastUsed(made)).isAfter(firstUse);
  }

  @Test
  void aRevokedTokenIsUnknown() {
    Answer made = make();
    delete(web, PATH + "/" + made.text("id"), admin);

    assertThat(exchange(made).status()).isEqualTo(404);
    assertThat(lastUsed(made)).isNull();
  }

  @Test
  void anExpiredTokenIsUnknown() {
    Answer made = make();
    assertThat(exchange(made).status()).isEqualTo(200);
    database
        .sql("UPDATE api_tokens SET expires_at = now() WHERE id = :id")
        .bind("id", made.body().path("id").asLong())
        .then()
        .block();

    assertThat(exchange(made).status()).isEqualTo(404);
  }

  private Answer make() {
    String expires = Instant.now().plus(Duration.ofHours(1)).toString();
    return post(web, PATH, Map.of("token_name", "Acme", "expires_at", expires), admin);
  }

  private Answer exchange(Answer made) {
    return post(web, "/internal/exchange", Map.of("token", made.text("token")), gateway);
  }

  private Instant lastUsed(Answer made) {
    return database
        .sql("SELECT last_used_at FROM api_tokens WHERE id = :id")
        .bind("id", made.body().path("id").asLong())
        .map(row -> java.util.Optional.ofNullable(row.get(0, Instant.class)))
        .one()
        .block()
        .orElse(null);
  }

  private String gateway() {
    return Answer.of(
            web.post()
                .uri("/oauth2/token")
                .headers(headers -> headers.setBasicAuth("gateway", secret.clientSecret("gateway")))
                .body(
                    BodyInserters.fromFormData("grant_type", "client_credentials")
                        .with("scope", "internal"))
                .exchange())
        .text("access_token");
  }
}
