package dev.hireflow.gateway.inbound;

import dev.hireflow.platform.security.RouteTable;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Says which methods a service's path knows when it is called with another one. */
@Component
class KnownMethodFilter implements WebFilter, Ordered {

  private final RouteTable routes;

  KnownMethodFilter(RouteTable routes) {
    this.routes = routes;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Inbound inbound = Inbound.of(exchange);
    if (inbound == null || inbound.route() != null) {
      return chain.filter(exchange);
    }
    Set<HttpMethod> known =
        routes.methodsOf(exchange.getRequest()).stream()
            .map(HttpMethod::valueOf)
            .collect(Collectors.toSet());
    return known.isEmpty()
        ? chain.filter(exchange)
        : Mono.error(new MethodNotAllowedException(exchange.getRequest().getMethod(), known));
  }

  @Override
  public int getOrder() {
    return FilterOrder.METHOD;
  }
}
