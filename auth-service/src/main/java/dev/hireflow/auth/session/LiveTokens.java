package dev.hireflow.auth.session;

import dev.hireflow.platform.security.Caller;
import dev.hireflow.platform.security.TokenVerifier;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tokens that verify and whose session has not been ended. */
@Component
public class LiveTokens {

  private final TokenVerifier verifier;
  private final Sessions sessions;

  LiveTokens(TokenVerifier verifier, Sessions sessions) {
    this.verifier = verifier;
    this.sessions = sessions;
  }

  /** Whoever the token speaks for; empty when it is no good or no good any more. */
  public Mono<Caller> find(String token) {
    return verifier
        .verify(token)
        .onErrorResume(JwtException.class, bad -> Mono.empty())
        .filterWhen(
            caller -> caller.userId() == null ? Mono.just(true) : sessions.isLive(caller.sid()));
  }
}
