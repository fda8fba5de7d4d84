package dev.hireflow.gateway.credential;

import dev.hireflow.contracts.route.Credential;
import dev.hireflow.contracts.route.Route;
import dev.hireflow.gateway.revocation.RevocationFeed;
import dev.hireflow.gateway.revocation.Revocations;
import dev.hireflow.platform.security.Caller;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.security.TokenVerifier;
import dev.hireflow.platform.web.ApiException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Judges what is presented by the terms of the route. */
@Component
class Credentials {

  private static final String BEARER = "Bearer ";

  private final TokenVerifier verifier;
  private final ApiTokenExchange apiTokens;
  private final Revocations revocations;
  private final RevocationFeed feed;

  Credentials(
      TokenVerifier verifier,
      ApiTokenExchange apiTokens,
      Revocations revocations,
      RevocationFeed feed) {
    this.verifier = verifier;
    this.apiTokens = apiTokens;
    this.revocations = revocations;
    this.feed = feed;
  }

  Mono<Verdict> judge(Route route, List<Presented> presented) {
    return Flux.fromIterable(presented)
        .concatMap(one -> judge(route, one))
        .next()
        .defaultIfEmpty(new Verdict.Anonymous(false));
  }

  private Mono<Verdict> judge(Route route, Presented presented) {
    boolean cookie = presented.carrier() == Carrier.COOKIE;
    return token(route, presented)
        .<Verdict>map(token -> new Verdict.Known(token, cookie))
        .onErrorResume(
            ApiException.class,
            refusal -> {
              if (refusal.status() != HttpStatus.UNAUTHORIZED) {
                return Mono.error(refusal);
              }
              if (cookie) {
                return Mono.just(new Verdict.Anonymous(true));
              }
              return route.open() ? Mono.empty() : Mono.error(refusal);
            });
  }

  private Mono<String> token(Route route, Presented presented) {
    return switch (presented.carrier()) {
      case API_TOKEN ->
          apiTokens
              .exchange(presented.value())
              .switchIfEmpty(Mono.error(() -> ApiException.unauthenticated("Invalid API token")));
      case AUTHORIZATION -> {
        String value = presented.value();
        yield value.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? verified(route, presented.carrier(), value.substring(BEARER.length()).strip())
            : Mono.error(Refusals.unauthenticated(route.path()));
      }
      case SERVICE_TOKEN, SIGNUP_TOKEN, COOKIE ->
          verified(route, presented.carrier(), presented.value());
    };
  }

  private Mono<String> verified(Route route, Carrier carrier, String token) {
    return verifier
        .verify(token)
        .onErrorMap(JwtException.class, bad -> Refusals.unauthenticated(route.path()))
        .doOnNext(caller -> requireFit(route, carrier, caller))
        .thenReturn(token);
  }

  private void requireFit(Route route, Carrier carrier, Caller caller) {
    Credential kind = caller.kind();
    if (!carrier.holds(kind) || !route.accepts().contains(kind) || isRevoked(caller)) {
      throw Refusals.unauthenticated(route.path());
    }
    String scope = route.scope();
    if (kind == Credential.SERVICE && scope != null && !caller.scopes().contains(scope)) {
      throw Refusals.insufficientScope(scope);
    }
  }

  private boolean isRevoked(Caller caller) {
    String sid = caller.sid();
    if (sid == null) {
      return false;
    }
    if (!feed.isKnown()) {
      throw ApiException.unavailable("The gateway is starting", Duration.ofSeconds(1), null);
    }
    return revocations.hasSession(sid);
  }
}
