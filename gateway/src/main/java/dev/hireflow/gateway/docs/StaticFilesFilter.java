package dev.hireflow.gateway.docs;

import dev.hireflow.gateway.inbound.FilterOrder;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The Swagger UI's files lie in a jar, and reading that is nothing for an event loop. */
@Component
class StaticFilesFilter implements WebFilter, Ordered {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Mono<Void> rest = chain.filter(exchange);
    String path = exchange.getRequest().getPath().value();
    return path.startsWith("/swagger-ui/") ? rest.subscribeOn(Schedulers.boundedElastic()) : rest;
  }

  @Override
  public int getOrder() {
    return FilterOrder.CREDENTIAL + 1;
  }
}
