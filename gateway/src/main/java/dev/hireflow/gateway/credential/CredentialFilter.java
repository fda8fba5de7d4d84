package dev.hireflow.gateway.credential;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.gateway.inbound.FilterOrder;
import dev.hireflow.gateway.inbound.Inbound;
import dev.hireflow.gateway.origin.CsrfCheck;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Turns whatever a client presents into the one bearer token that the service will verify. */
@Component
class CredentialFilter implements WebFilter, Ordered {

  /** They read auth-service's cookies, whatever the table of routes says. */
  private static final Set<String> WORKING_BY_COOKIE =
      Set.of("/api/auth/refresh", "/api/auth/logout");

  private static final Set<String> AUTH_COOKIES = Set.of("refreshToken", "session");

  private final Credentials credentials;
  private final CsrfCheck csrf;
  private final SessionCookie cookie;

  CredentialFilter(Credentials credentials, CsrfCheck csrf, SessionCookie cookie) {
    this.credentials = credentials;
    this.csrf = csrf;
    this.cookie = cookie;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Inbound inbound = Inbound.of(exchange);
    Route route = inbound == null ? null : inbound.route();
    if (inbound == null || route == null) {
      return chain.filter(exchange);
    }
    return credentials
        .judge(route, Presented.on(route, exchange.getRequest()))
        .map(verdict -> admitted(exchange, inbound, route, verdict))
        .flatMap(chain::filter);
  }

  private ServerWebExchange admitted(
      ServerWebExchange exchange, Inbound inbound, Route route, Verdict verdict) {
    if (verdict instanceof Verdict.Anonymous(boolean staleCookie) && staleCookie) {
      cookie.clear(exchange.getResponse());
    }
    ServerHttpRequest request = exchange.getRequest();
    if (verdict instanceof Verdict.Anonymous && !route.open()) {
      throw Refusals.unauthenticated(route.path());
    }
    if (isByCookieAlone(route, request, verdict)
        && !csrf.passes(request.getMethod(), request.getHeaders())) {
      throw new ApiException(
          ErrorCode.FORBIDDEN, "A request from another site can't use this site's cookies");
    }
    String token = verdict instanceof Verdict.Known known ? known.token() : null;
    ServerHttpRequest forwarded =
        request
            .mutate()
            .headers(headers -> ForwardedHeaders.rewrite(headers, route, inbound.client(), token))
            .build();
    return exchange.mutate().request(forwarded).build();
  }

  private static boolean isByCookieAlone(Route route, ServerHttpRequest request, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Known known -> known.byCookie();
      case Verdict.Anonymous anonymous ->
          WORKING_BY_COOKIE.contains(route.path())
              && AUTH_COOKIES.stream().anyMatch(request.getCookies()::containsKey);
    };
  }

  @Override
  public int getOrder() {
    return FilterOrder.CREDENTIAL;
  }
}
