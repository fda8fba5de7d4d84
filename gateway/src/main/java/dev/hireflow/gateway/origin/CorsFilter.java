package dev.hireflow.gateway.origin;

import dev.hireflow.gateway.inbound.FilterOrder;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.reactive.CorsConfigurationSource;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers preflights and marks the answers that a page of an allowed origin may read. A request of
 * another origin is served without the marks: its browser keeps the answer from the page, and
 * {@link CsrfCheck} guards the cookies.
 */
@Component
class CorsFilter implements WebFilter, Ordered {

  private final CorsConfigurationSource rules;
  private final AllowedOrigins origins;
  private final DefaultCorsProcessor processor = new DefaultCorsProcessor();

  CorsFilter(CorsConfigurationSource rules, AllowedOrigins origins) {
    this.rules = rules;
    this.origins = origins;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    ServerHttpResponse response = exchange.getResponse();
    response.beforeCommit(() -> Mono.fromRunnable(() -> vary(response.getHeaders())));
    boolean preflight = CorsUtils.isPreFlightRequest(request);
    String origin = request.getHeaders().getOrigin();
    if (!preflight && !isAllowed(origin)) {
      return chain.filter(exchange);
    }
    if (!processor.process(rules.getCorsConfiguration(exchange), exchange)) {
      return Mono.error(
          new ApiException(ErrorCode.FORBIDDEN, "Cross-origin requests of this kind are refused"));
    }
    return preflight ? response.setComplete() : chain.filter(exchange);
  }

  private boolean isAllowed(@Nullable String origin) {
    return origin != null && origins.contains(origin);
  }

  /** A service's own Vary would otherwise replace ours. */
  private static void vary(HttpHeaders headers) {
    if (headers.getVary().stream().noneMatch(HttpHeaders.ORIGIN::equalsIgnoreCase)) {
      headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }
  }

  @Override
  public int getOrder() {
    return FilterOrder.CORS;
  }
}
