package dev.hireflow.auth.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.platform.environment.HireflowProperties;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What verifiers need to know: the public keys and how tokens are made here. */
@Tag(name = "Tokens")
@RestController
class TokenController {

  private final SigningKeys keys;
  private final HireflowProperties hireflow;
  private final AuthProperties properties;
  private final Clock clock;

  TokenController(
      SigningKeys keys, HireflowProperties hireflow, AuthProperties properties, Clock clock) {
    this.keys = keys;
    this.hireflow = hireflow;
    this.properties = properties;
    this.clock = clock;
  }

  @Operation(summary = "Public keys that tokens are verified with")
  @GetMapping("/.well-known/jwks.json")
  Mono<ResponseEntity<Map<String, Object>>> publicKeys() {
    Mono<JWKSet> set = hireflow.sharedSecretTokens() ? Mono.just(new JWKSet()) : keys.publicKeys();
    return set.map(found ->
        ResponseEntity.ok()
            .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
            .body(found.toJSONObject()));
  }

  @Operation(summary = "Authorization server metadata (RFC 8414)")
  @GetMapping("/.well-known/oauth-authorization-server")
  Map<String, Object> metadata() {
    String issuer = hireflow.publicBaseUrl().toString();
    return Map.of(
        "issuer",
        issuer,
        "token_endpoint",
        issuer + "/oauth2/token",
        "introspection_endpoint",
        issuer + "/oauth2/introspect",
        "jwks_uri",
        issuer + "/.well-known/jwks.json",
        "grant_types_supported",
        List.of("client_credentials"),
        "response_types_supported",
        List.of(),
        "token_endpoint_auth_methods_supported",
        List.of("client_secret_basic", "client_secret_post"),
        "scopes_supported",
        List.of(
            "uploads:read", "uploads:write", "tokens:introspect", "resumes:read", "accounts:read"));
  }

  @Operation(summary = "How tokens are signed, to compare both sides")
  @GetMapping("/api/auth/jwt-info")
  Mono<JwtInfoResponse> jwtInfo() {
    return fingerprint().map(found -> info(found.isEmpty() ? null : found));
  }

  private Mono<String> fingerprint() {
    if (hireflow.sharedSecretTokens()) {
      return Mono.just(hireflow.development() ? SecretHint.of(hireflow.jwtSecret()).sha256() : "");
    }
    return keys.current().map(TokenController::thumbprint);
  }

  private static String thumbprint(RSAKey key) {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private JwtInfoResponse info(@Nullable String fingerprint) {
    SecretHint hint =
        hireflow.sharedSecretTokens() && hireflow.development()
            ? SecretHint.of(hireflow.jwtSecret())
            : SecretHint.NONE;
    return new JwtInfoResponse(
        true,
        "JWT configuration information",
        new JwtInfoResponse.JwtInfo(
            hireflow.jwtAlgorithm(),
            Durations.shortForm(properties.accessExpiresIn()),
            Durations.shortForm(properties.refreshExpiresIn()),
            hint.length(),
            hint.first(),
            hint.last(),
            hireflow.environment(),
            clock.instant(),
            fingerprint,
            hireflow.publicBaseUrl() + "/.well-known/jwks.json"),
        "Compare keyFingerprint on both sides, or verify with the keys at jwksUri");
  }

  record JwtInfoResponse(boolean success, String message, JwtInfo jwtInfo, String note) {

    record JwtInfo(
        String algorithm,
        String accessTokenExpiry,
        String refreshTokenExpiry,
        @Nullable Integer secretLength,
        @Nullable String secretFirstChars,
        @Nullable String secretLastChars,
        String environment,
        Instant timestamp,
        @Nullable String keyFingerprint,
        String jwksUri) {}
  }
}
