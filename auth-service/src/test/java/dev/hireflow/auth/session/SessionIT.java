package dev.hireflow.auth.session;

import static dev.hireflow.auth.AuthTest.PASSWORD;
import static dev.hireflow.auth.AuthTest.get;
import static dev.hireflow.auth.AuthTest.login;
import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.post;
import static dev.hireflow.auth.AuthTest.refresh;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.EventProbe;
import dev.hireflow.platform.test.HireflowTest;
import dev.hireflow.platform.test.InParallel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@HireflowTest
class SessionIT {

  @Autowired WebTestClient web;
  @Autowired EventProbe events;
  @Autowired DatabaseClient database;

  @Test
  void everyUseOfARefreshTokenGivesTheNextOne() {
    Answer first = register(web, newEmail());

    Answer second = refresh(web, first.cookie("refreshToken"));
    Answer third = refresh(web, second.cookie("refreshToken"));

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.text("accessToken")).isNotEmpty();
    assertThat(third.status()).isEqualTo(200);
    assertThat(third.cookie("refreshToken"))
        .isNotIn(first.cookie("refreshToken"), second.cookie("refreshToken"));
  }

  @Test
  void sixtyFourParallelRefreshesGetOneSuccessor() {
    String token = register(web, newEmail()).cookie("refreshToken");

    List<Answer> answers = InParallel.times(64, i -> refresh(web, token));

    assertThat(answers).allMatch(answer -> answer.status() == 200);
    assertThat(answers.stream().map(answer -> answer.cookie("refreshToken")).distinct()).hasSize(1);
    assertThat(refresh(web, answers.getFirst().cookie("refreshToken")).status()).isEqualTo(200);
  }

  @Test
  void replayOfAGrandparentEndsTheSessionForEverybody() {
    Answer first = register(web, newEmail());
    Answer second = refresh(web, first.cookie("refreshToken"));
    Answer third = refresh(web, second.cookie("refreshToken"));

    Answer replay = refresh(web, first.cookie("refreshToken"));
    Answer youngest = refresh(web, third.cookie("refreshToken"));

    assertThat(replay.status()).isEqualTo(401);
    assertThat(youngest.status()).isEqualTo(401);
    assertThat(events.await(Topic.SESSIONS, "SessionRevoked", first.text("session_id"), 1))
        .hasSize(1);
    assertThat(isGood(third.text("accessToken"))).isFalse();
  }

  @Test
  void replayAfterTheGraceEndsTheSession() {
    Answer first = register(web, newEmail());
    Answer second = refresh(web, first.cookie("refreshToken"));
    database
        .sql(
            "UPDATE refresh_tokens SET rotated_at = rotated_at - interval '11 seconds'"
                + " WHERE rotated_at IS NOT NULL AND session_id = :sid::uuid")
        .bind("sid", first.text("session_id"))
        .then()
        .block();

    assertThat(refresh(web, first.cookie("refreshToken")).status()).isEqualTo(401);
    assertThat(refresh(web, second.cookie("refreshToken")).status()).isEqualTo(401);
  }

  @Test
  void logoutEndsThisDeviceOnly() {
    String email = newEmail();
    Answer phone = register(web, email);
    Answer laptop = login(web, email, PASSWORD);

    Answer out =
        Answer.of(
            web.post()
                .uri("/api/auth/logout")
                .cookie("refreshToken", phone.cookie("refreshToken"))
                .exchange());

    assertThat(out.status()).isEqualTo(200);
    assertThat(out.raw().getResponseCookies().getFirst("refreshToken").getMaxAge()).isZero();
    assertThat(isGood(phone.text("accessToken"))).isFalse();
    assertThat(refresh(web, phone.cookie("refreshToken")).status()).isEqualTo(401);
    assertThat(isGood(laptop.text("accessToken"))).isTrue();
    assertThat(refresh(web, laptop.cookie("refreshToken")).status()).isEqualTo(200);
  }

  @Test
  void logoutTakesTheSessionCookieOrTheAccessTokenToo() {
    Answer byCookie = register(web, newEmail());
    Answer byToken = register(web, newEmail());

    web.post()
        .uri("/api/auth/logout")
        .cookie("session", byCookie.cookie("session"))
        .exchange()
        .expectStatus()
        .isOk();
    web.post()
        .uri("/api/auth/logout")
        .headers(headers -> headers.setBearerAuth(byToken.text("accessToken")))
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(isGood(byCookie.text("accessToken"))).isFalse();
    assertThat(isGood(byToken.text("accessToken"))).isFalse();
  }

  @Test
  void logoutNeedsNothing() {
    assertThat(post(web, "/api/auth/logout", Map.of()).status()).isEqualTo(200);
    assertThat(
            Answer.of(
                    web.post()
                        .uri("/api/auth/logout")
                        .header("Authorization", "Bearer stale")
                        .cookie("refreshToken", "unknown")
                        .exchange())
                .status())
        .isEqualTo(200);
  }

  @Test
  void sessionTokensAreNoAccessTokens() {
    Answer user = register(web, newEmail());

    Answer verified = post(web, "/api/auth/verify-token", Map.of("token", user.cookie("session")));

    assertThat(verified.status()).isEqualTo(401);
    assertThat(verified.text("error")).isEqualTo("TOKEN_VERIFICATION_FAILED");
  }

  @Test
  void verifyTokenShowsWhatTheTokenSays() {
    String email = newEmail();
    Answer user = register(web, email);

    Answer verified =
        post(web, "/api/auth/verify-token", Map.of("token", user.text("accessToken")));

    assertThat(verified.text("decoded.email")).isEqualTo(email);
    assertThat(verified.text("decoded.userId")).isEqualTo(user.text("user.id"));
    assertThat(
            verified.body().at("/decoded/exp").asLong()
                - verified.body().at("/decoded/iat").asLong())
        .isEqualTo(900);
    assertThat(post(web, "/api/auth/verify-token", Map.of()).status()).isEqualTo(422);
    assertThat(post(web, "/api/auth/verify-token", Map.of("token", "a.b.c")).status())
        .isEqualTo(401);
  }

  @Test
  void refreshNeedsACookieThatIsKnown() {
    assertThat(post(web, "/api/auth/refresh", Map.of()).status()).isEqualTo(401);
    assertThat(refresh(web, "unknown").status()).isEqualTo(401);
  }

  @Test
  void theProfileNeedsAToken() {
    Answer nobody = Answer.of(web.get().uri("/api/auth/profile").exchange());
    Answer forged = get(web, "/api/auth/profile", "eyJhbGciOiJub25lIn0.eyJ1c2VyX2lkIjoxfQ.");

    assertThat(nobody.status()).isEqualTo(401);
    assertThat(nobody.raw().getResponseHeaders().getFirst("WWW-Authenticate")).startsWith("Bearer");
    assertThat(nobody.text("error")).isEqualTo("UNAUTHENTICATED");
    assertThat(forged.status()).isEqualTo(401);
  }

  private boolean isGood(String accessToken) {
    return post(web, "/api/auth/verify-token", Map.of("token", accessToken)).status() == 200;
  }
}
