package dev.hireflow.gateway.limit;

import dev.hireflow.contracts.route.RateLimit;
import dev.hireflow.contracts.route.Route;
import dev.hireflow.gateway.inbound.FilterOrder;
import dev.hireflow.gateway.inbound.Inbound;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Holds every client to the limit of the route, and tells what is left of it. */
@Component
class RateLimitFilter implements WebFilter, Ordered {

  private final Allowances allowances;

  RateLimitFilter(Allowances allowances) {
    this.allowances = allowances;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Inbound inbound = Inbound.of(exchange);
    if (inbound == null) {
      return chain.filter(exchange);
    }
    Route route = inbound.route();
    RateLimit limit = route == null ? RateLimit.DEFAULT : route.limit();
    Allowance allowance = allowances.of(limit, inbound.client());
    Allowance.Decision decision = allowance.take();
    HttpHeaders headers = exchange.getResponse().getHeaders();
    headers.set("RateLimit-Policy", allowance.policyHeader());
    headers.set("RateLimit", decision.header());
    return decision.allowed() ? chain.filter(exchange) : Mono.error(refusal(decision));
  }

  private static ApiException refusal(Allowance.Decision decision) {
    return new ApiException(ErrorCode.RATE_LIMITED, "Too many requests, please try again later")
        .retryAfter(decision.retryAfter());
  }

  @Override
  public int getOrder() {
    return FilterOrder.RATE;
  }
}
