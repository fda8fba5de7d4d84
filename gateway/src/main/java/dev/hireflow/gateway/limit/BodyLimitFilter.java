package dev.hireflow.gateway.limit;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.gateway.inbound.FilterOrder;
import dev.hireflow.gateway.inbound.Inbound;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets no more of a body through than its route allows, however it is framed. */
@Component
class BodyLimitFilter implements WebFilter, Ordered {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Route route = Inbound.routeOf(exchange).orElse(null);
    if (route == null) {
      return chain.filter(exchange);
    }
    ServerHttpRequest request = exchange.getRequest();
    return request.getHeaders().getContentLength() > route.maxBody()
        ? Mono.error(tooLarge())
        : chain.filter(
            exchange.mutate().request(new CountedBody(request, route.maxBody())).build());
  }

  static ApiException tooLarge() {
    return new ApiException(ErrorCode.FILE_TOO_LARGE, "The request body is too large");
  }

  @Override
  public int getOrder() {
    return FilterOrder.BODY;
  }
}
