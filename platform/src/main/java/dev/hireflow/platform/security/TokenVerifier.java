package dev.hireflow.platform.security;

import dev.hireflow.platform.web.ApiException;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Verifies a JWT of ours: signature, issuer, audience, times and the claims that identify. */
public final class TokenVerifier {

  private final ReactiveJwtDecoder decoder;

  TokenVerifier(ReactiveJwtDecoder decoder) {
    this.decoder = decoder;
  }

  /** The caller, or a {@link JwtException} when the token is no good, whatever the reason. */
  public Mono<Caller> verify(String token) {
    return authenticate(token).map(CallerAuthentication::getPrincipal);
  }

  Mono<CallerAuthentication> authenticate(String token) {
    return decoder
        .decode(token)
        .onErrorMap(TokenVerifier::unavailability)
        .map(jwt ->
            Optional.ofNullable(Caller.of(jwt))
                .map(caller -> new CallerAuthentication(caller, jwt))
                .orElseThrow(() -> new BadJwtException("Not a token of ours")));
  }

  /** The decoder wraps what the key source throws; a missing key source is not a bad token. */
  private static Throwable unavailability(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ApiException) {
        return cause;
      }
    }
    return failure instanceof JwtException ? failure : new JwtException("Not a token", failure);
  }
}
