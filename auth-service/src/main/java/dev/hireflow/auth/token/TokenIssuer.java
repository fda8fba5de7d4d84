package dev.hireflow.auth.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.contracts.route.Credential;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.web.ApiException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Signs the tokens; nothing else in the system can. */
@Component
public class TokenIssuer implements DisposableBean {

  private static final Duration SERVICE_LIFETIME = Duration.ofMinutes(10);
  private static final Duration PARTNER_LIFETIME = Duration.ofMinutes(5);

  private static final int QUEUE_PER_THREAD = 1_000;

  /** A private RSA operation takes a millisecond of CPU and, under load, waits for a lock. */
  private final Scheduler signing =
      Schedulers.newBoundedElastic(
          Runtime.getRuntime().availableProcessors(), QUEUE_PER_THREAD, "token-signing");

  private final SigningKeys keys;
  private final HireflowProperties hireflow;
  private final AuthProperties properties;
  private final Clock clock;

  TokenIssuer(
      SigningKeys keys, HireflowProperties hireflow, AuthProperties properties, Clock clock) {
    this.keys = keys;
    this.hireflow = hireflow;
    this.properties = properties;
    this.clock = clock;
  }

  /** An access token of a session. */
  public Mono<IssuedToken> access(TokenUser user, UUID sid, Duration lifetime) {
    return sign(Credential.ACCESS, lifetime, claims -> identify(claims, user, sid));
  }

  /** The token that the session cookie holds. */
  public Mono<IssuedToken> session(TokenUser user, UUID sid, Instant until) {
    Duration lifetime = Duration.between(clock.instant(), until);
    return sign(Credential.SESSION, lifetime, claims -> identify(claims, user, sid));
  }

  /** A token that lets a pending sign-up parse a resume and complete itself. */
  public Mono<IssuedToken> signup(String email, UUID pendingId) {
    return sign(
        Credential.SIGNUP,
        properties.signupTokenExpiresIn(),
        claims ->
            claims
                .subject("pending-" + pendingId)
                .claim("email", email)
                .claim("user_id", "pending-" + pendingId));
  }

  /** A service client's token; the scopes are separated by blanks. */
  public Mono<IssuedToken> service(String clientId, String scope) {
    return sign(
        Credential.SERVICE,
        SERVICE_LIFETIME,
        claims -> claims.subject(clientId).claim("client_id", clientId).claim("scope", scope));
  }

  /** What a partner's API token is exchanged for at the gateway. */
  public Mono<IssuedToken> partner(String tokenId) {
    return sign(Credential.PARTNER, PARTNER_LIFETIME, claims -> claims.subject(tokenId));
  }

  @Override
  public void destroy() {
    signing.dispose();
  }

  private void identify(JWTClaimsSet.Builder claims, TokenUser user, UUID sid) {
    String id = Long.toString(user.id());
    claims
        .subject(properties.jwtSubject().equals("email") ? user.email() : id)
        .claim("userId", id)
        .claim("user_id", user.id())
        .claim("email", user.email())
        .claim("user_type", user.userType())
        .claim("sid", sid.toString());
  }

  private Mono<IssuedToken> sign(
      Credential kind, Duration lifetime, Consumer<JWTClaimsSet.Builder> more) {
    Instant now = clock.instant();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(hireflow.publicBaseUrl().toString())
            .claim("type", kind.claim())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(lifetime)));
    more.accept(claims);
    Mono<String> token =
        hireflow.sharedSecretTokens()
            ? Mono.fromSupplier(() -> withSharedSecret(claims.build()))
            : keys.current()
                .publishOn(signing)
                .map(key -> withKey(key, claims.audience("hireflow").build()));
    return token
        .map(text -> new IssuedToken(text, lifetime.toSeconds()))
        .onErrorMap(
            RejectedExecutionException.class,
            full ->
                ApiException.unavailable("Too many log-ins at once", Duration.ofSeconds(2), full));
  }

  /** Without an audience: callers that share the secret often refuse one they were not told of. */
  private String withSharedSecret(JWTClaimsSet claims) {
    byte[] secret = hireflow.jwtSecret().getBytes(StandardCharsets.UTF_8);
    try {
      return sign(
          new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build(),
          claims,
          new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withKey(RSAKey key, JWTClaimsSet claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key.getKeyID())
            .type(JOSEObjectType.JWT)
            .build();
    try {
      return sign(header, claims, new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer)
      throws JOSEException {
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(signer);
    return token.serialize();
  }
}
