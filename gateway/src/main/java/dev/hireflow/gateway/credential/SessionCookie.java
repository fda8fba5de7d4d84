package dev.hireflow.gateway.credential;

import dev.hireflow.gateway.settings.GatewayProperties;
import dev.hireflow.platform.environment.HireflowProperties;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a session cookie back that is no good any more. */
@Component
class SessionCookie {

  private final String cleared;

  SessionCookie(HireflowProperties hireflow, GatewayProperties properties) {
    boolean crossSite = properties.crossSiteCookies();
    this.cleared =
        ResponseCookie.from(Carrier.COOKIE.field(), "")
            .httpOnly(true)
            .secure(crossSite || !hireflow.development())
            .sameSite(crossSite ? "None" : "Lax")
            .partitioned(crossSite)
            .path("/")
            .maxAge(Duration.ZERO)
            .build()
            .toString();
  }

  /** At the last moment, and not over a new one that the service gives. */
  void clear(ServerHttpResponse response) {
    response.beforeCommit(() ->
        Mono.fromRunnable(() -> {
          HttpHeaders headers = response.getHeaders();
          boolean renewed =
              headers.getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                  .anyMatch(cookie -> cookie.startsWith(Carrier.COOKIE.field() + "="));
          if (!renewed) {
            headers.add(HttpHeaders.SET_COOKIE, cleared);
          }
        }));
  }
}
