package dev.hireflow.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Signs tokens as auth-service does, with a key that only the tests have. */
public final class TestTokens {

  private final RSAKey key = newKey();
  private final String issuer;

  public TestTokens(String issuer) {
    this.issuer = issuer;
  }

  /** What a service under test verifies these tokens with. */
  public JWKSet publicKeys() {
    return new JWKSet(key.toPublicJWK());
  }

  /** An access token of a candidate. */
  public String user(long id, String email) {
    return user("access", id, email);
  }

  /** A token of a user: {@code access} or {@code session}. */
  public String user(String type, long id, String email) {
    return sign(
        type,
        claims ->
            claims
                .subject(Long.toString(id))
                .claim("userId", Long.toString(id))
                .claim("user_id", id)
                .claim("email", email)
                .claim("user_type", "candidate")
                .claim("sid", UUID.randomUUID().toString()));
  }

  /** A sign-up token. */
  public String signup(String email) {
    return sign(
        "signup_init",
        claims -> claims.claim("email", email).claim("user_id", "pending-" + UUID.randomUUID()));
  }

  /** A service client's token with these scopes, separated by blanks. */
  public String service(String scopes) {
    return sign("service", claims -> claims.subject("test-client").claim("scope", scopes));
  }

  /** Any token; the claims can be spoilt on purpose. */
  public String sign(String type, UnaryOperator<JWTClaimsSet.Builder> more) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience("hireflow")
            .claim("type", type)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(15))));
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key.getKeyID())
            .type(JOSEObjectType.JWT)
            .build();
    SignedJWT token = new SignedJWT(header, more.apply(claims).build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("test-key").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
