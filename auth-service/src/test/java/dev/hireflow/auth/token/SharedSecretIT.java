package dev.hireflow.auth.token;

import static dev.hireflow.auth.AuthTest.get;
import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.platform.test.HireflowTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** HS256, for callers that share a secret. */
@HireflowTest
@TestPropertySource(
    properties = {
      "hireflow.jwt-algorithm=HS256",
      "hireflow.jwt-secret=" + SharedSecretIT.SECRET,
      "hireflow.auth.jwt-subject=email"
    })
class SharedSecretIT {

  static final String SECRET = "a-shared-secret-of-the-tests-0123456789";

  @Autowired WebTestClient web;

  @Test
  void tokensAreSignedWithTheSharedSecretAndNameNoAudience() throws Exception {
    Answer user = register(web, newEmail());
    SignedJWT token = SignedJWT.parse(user.text("accessToken"));

    assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
    assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
    assertThat(token.getJWTClaimsSet().getAudience()).isEmpty();
    assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(user.text("user.email"));
    assertThat(token.getJWTClaimsSet().getClaim("user_id")).isInstanceOf(Long.class);
    assertThat(get(web, "/api/auth/profile", user.text("accessToken")).status()).isEqualTo(200);
  }

  @Test
  void jwtInfoHintsAtTheSecretInDevelopmentOnly() {
    Answer answer = Answer.of(web.get().uri("/api/auth/jwt-info").exchange());

    assertThat(answer.text("jwtInfo.algorithm")).isEqualTo("HS256");
    assertThat(answer.body().at("/jwtInfo/secretLength").asInt()).isEqualTo(SECRET.length());
    assertThat(answer.text("jwtInfo.secretFirstChars")).isEqualTo("a-sh");
  }

  @Test
  void noPublicKeysArePublished() {
    Answer keys = Answer.of(web.get().uri("/.well-known/jwks.json").exchange());

    assertThat(keys.body().path("keys").isEmpty()).isTrue();
  }
}
