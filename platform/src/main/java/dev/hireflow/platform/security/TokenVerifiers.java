package dev.hireflow.platform.security;

import com.nimbusds.jose.jwk.JWKSet;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.environment.HireflowSecret;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;

/** Makes the verifier that fits the configured algorithm; one algorithm only is ever accepted. */
final class TokenVerifiers {

  static final String AUDIENCE = "hireflow";
  private static final Duration FETCH_LIMIT = Duration.ofSeconds(2);

  private TokenVerifiers() {}

  static TokenVerifier of(HireflowProperties properties, JwkFetcher fetcher, Clock clock) {
    NimbusReactiveJwtDecoder decoder =
        properties.sharedSecretTokens() ? sharedSecret(properties) : publicKeys(fetcher, clock);
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators(properties)));
    return new TokenVerifier(decoder);
  }

  static JwkFetcher fromAuthService(HireflowProperties properties, WebClient.Builder client) {
    WebClient web = client.clone().baseUrl(properties.url(Service.AUTH).toString()).build();
    return () ->
        web.get()
            .uri("/.well-known/jwks.json")
            .retrieve()
            .bodyToMono(String.class)
            .timeout(FETCH_LIMIT)
            .map(TokenVerifiers::parse);
  }

  private static NimbusReactiveJwtDecoder sharedSecret(HireflowProperties properties) {
    HireflowSecret.requireStrong("JWT_SECRET", properties.jwtSecret());
    byte[] secret = properties.jwtSecret().getBytes(StandardCharsets.UTF_8);
    return NimbusReactiveJwtDecoder.withSecretKey(new SecretKeySpec(secret, "HmacSHA256"))
        .macAlgorithm(MacAlgorithm.HS256)
        .build();
  }

  private static NimbusReactiveJwtDecoder publicKeys(JwkFetcher fetcher, Clock clock) {
    JwkCache cache = new JwkCache(fetcher, clock);
    return NimbusReactiveJwtDecoder.withJwkSource(jwt -> cache.find(jwt.getHeader().getKeyID()))
        .jwsAlgorithm(SignatureAlgorithm.RS256)
        .build();
  }

  private static List<OAuth2TokenValidator<Jwt>> validators(HireflowProperties properties) {
    List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
    validators.add(new JwtTimestampValidator(Duration.ZERO));
    validators.add(new JwtIssuerValidator(properties.publicBaseUrl().toString()));
    if (!properties.sharedSecretTokens()) {
      validators.add(
          new JwtClaimValidator<List<String>>(
              JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE)));
    }
    return validators;
  }

  private static JWKSet parse(String json) {
    try {
      return JWKSet.parse(json);
    } catch (ParseException e) {
      throw new IllegalStateException("Not a key set", e);
    }
  }
}
