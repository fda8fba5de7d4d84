package dev.hireflow.gateway.inbound;

import dev.hireflow.platform.security.RouteTable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Finds the route and the client's address, once for all who ask later. */
@Component
class InboundFilter implements WebFilter, Ordered {

  private final ApplicationContext publicPort;
  private final RouteTable routes;
  private final ClientAddresses addresses;

  InboundFilter(ApplicationContext publicPort, RouteTable routes, ClientAddresses addresses) {
    this.publicPort = publicPort;
    this.routes = routes;
    this.addresses = addresses;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    // The management port's context inherits our filters.
    if (publicPort.equals(exchange.getApplicationContext())) {
      ServerHttpRequest request = exchange.getRequest();
      new Inbound(routes.find(request).orElse(null), addresses.of(request)).attachTo(exchange);
    }
    return chain.filter(exchange);
  }

  @Override
  public int getOrder() {
    return FilterOrder.INBOUND;
  }
}
