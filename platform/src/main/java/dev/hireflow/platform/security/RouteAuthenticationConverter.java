package dev.hireflow.platform.security;

import dev.hireflow.contracts.route.Credential;
import dev.hireflow.contracts.route.Route;
import dev.hireflow.platform.web.ApiException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Reads the bearer token as far as the route accepts one. On an open route a bad token counts as
 * absent: a stale token must not shut a door that stands open.
 */
final class RouteAuthenticationConverter implements ServerAuthenticationConverter {

  private static final String BEARER = "Bearer ";

  private final RouteTable routes;
  private final TokenVerifier verifier;

  RouteAuthenticationConverter(RouteTable routes, TokenVerifier verifier) {
    this.routes = routes;
    this.verifier = verifier;
  }

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    Route route = routes.find(exchange.getRequest()).orElse(null);
    String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    if (route == null || route.accepts().isEmpty() || header == null) {
      return Mono.empty();
    }
    Mono<Authentication> verified = verify(route, header);
    return route.open()
        ? verified.onErrorResume(ApiException.class, RouteAuthenticationConverter::absentIfBad)
        : verified;
  }

  private Mono<Authentication> verify(Route route, String header) {
    String path = route.path();
    if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Mono.error(Refusals.unauthenticated(path));
    }
    return verifier
        .authenticate(header.substring(BEARER.length()).strip())
        .onErrorMap(JwtException.class, bad -> Refusals.unauthenticated(path))
        .map(authentication -> permitted(route, authentication));
  }

  private static Authentication permitted(Route route, CallerAuthentication authentication) {
    Caller caller = authentication.getPrincipal();
    if (!route.accepts().contains(caller.kind())) {
      throw Refusals.unauthenticated(route.path());
    }
    String scope = route.scope();
    if (caller.kind() == Credential.SERVICE && scope != null && !caller.scopes().contains(scope)) {
      throw Refusals.insufficientScope(scope);
    }
    return authentication;
  }

  private static Mono<Authentication> absentIfBad(ApiException refusal) {
    return refusal.status().value() == 401 ? Mono.empty() : Mono.error(refusal);
  }
}
