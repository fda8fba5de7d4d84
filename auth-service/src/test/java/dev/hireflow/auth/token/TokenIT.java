package dev.hireflow.auth.token;

import static dev.hireflow.auth.AuthTest.newEmail;
import static dev.hireflow.auth.AuthTest.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.hireflow.auth.AuthTest.Answer;
import dev.hireflow.platform.test.HireflowTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@HireflowTest
class TokenIT {

  @Autowired WebTestClient web;
  @Autowired DatabaseClient database;

  @Test
  void thePublishedKeysVerifyTheTokensAndHoldNothingPrivate() throws Exception {
    Answer user = register(web, newEmail());
    SignedJWT token = SignedJWT.parse(user.text("accessToken"));
    Answer published = Answer.of(web.get().uri("/.well-known/jwks.json").exchange());

    JWKSet keys = JWKSet.parse(published.body().toString());
    var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();

    assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    assertThat(key.isPrivate()).isFalse();
    assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(user.text("user.id"));
    assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("hireflow");
    assertThat(token.getJWTClaimsSet().getStringClaim("sid")).isEqualTo(user.text("session_id"));
    assertThat(published.raw().getResponseHeaders().getCacheControl()).contains("max-age=300");
  }

  @Test
  void thePrivateKeyIsSealedInTheDatabase() {
    byte[] stored =
        database
            .sql("SELECT private_key FROM signing_keys LIMIT 1")
            .mapValue(byte[].class)
            .one()
            .block();

    assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("\"kty\"", "\"d\"");
  }

  @Test
  void jwtInfoTellsNoSecret() {
    Answer answer = Answer.of(web.get().uri("/api/auth/jwt-info").exchange());

    assertThat(answer.text("jwtInfo.algorithm")).isEqualTo("RS256");
    assertThat(answer.text("jwtInfo.accessTokenExpiry")).isEqualTo("15m");
    assertThat(answer.text("jwtInfo.refreshTokenExpiry")).isEqualTo("7d");
    assertThat(answer.text("jwtInfo.keyFingerprint")).isNotEmpty();
    assertThat(answer.body().at("/jwtInfo/secretFirstChars").isNull()).isTrue();
  }
}
