package dev.hireflow.gateway.route;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.gateway.inbound.Inbound;
import dev.hireflow.platform.web.ApiException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/**
 * Waits for a service as long as the route says and no longer, and leaves a service alone for a
 * while that fails again and again.
 */
@Component
class UpstreamFilter implements GlobalFilter, Ordered {

  private static final Logger log = LoggerFactory.getLogger(UpstreamFilter.class);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final CircuitBreakerRegistry breakers;

  UpstreamFilter(CircuitBreakerRegistry breakers) {
    this.breakers = breakers;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    Route route = Inbound.routeOf(exchange).orElse(null);
    if (route == null) {
      return chain.filter(exchange);
    }
    CircuitBreaker breaker = breakers.circuitBreaker(route.service().id());
    if (!breaker.tryAcquirePermission()) {
      return Mono.error(unavailable());
    }
    long start = breaker.getCurrentTimestamp();
    return inTime(exchange, chain, route)
        .onErrorMap(UpstreamFilter::isFailure, failure -> away(route, failure))
        .doOnSuccess(done -> record(breaker, start, exchange.getResponse()))
        .doOnError(failure -> record(breaker, start, failure))
        .doOnCancel(breaker::releasePermission);
  }

  private static Mono<Void> inTime(
      ServerWebExchange exchange, GatewayFilterChain chain, Route route) {
    Duration limit = route.timeout();
    if (limit == null) {
      return chain.filter(exchange);
    }
    SentBody body = new SentBody(exchange.getRequest());
    return chain.filter(exchange.mutate().request(body).build()).timeout(body.elapsed(limit));
  }

  private static boolean isFailure(Throwable failure) {
    return failure instanceof IOException
        || failure instanceof TimeoutException
        || failure instanceof AbortedException;
  }

  private static void record(CircuitBreaker breaker, long start, ServerHttpResponse response) {
    if (isBroken(response)) {
      breaker.onError(elapsed(breaker, start), breaker.getTimestampUnit(), new BadGateway());
    } else {
      breaker.onSuccess(elapsed(breaker, start), breaker.getTimestampUnit());
    }
  }

  private static void record(CircuitBreaker breaker, long start, Throwable failure) {
    if (failure instanceof ApiException refusal
        && refusal.status() != HttpStatus.SERVICE_UNAVAILABLE) {
      breaker.releasePermission();
    } else {
      breaker.onError(elapsed(breaker, start), breaker.getTimestampUnit(), failure);
    }
  }

  /** A 503 that says when to come back is a service that is busy, not one that is broken. */
  private static boolean isBroken(ServerHttpResponse response) {
    HttpStatusCode status = response.getStatusCode();
    return switch (status == null ? 0 : status.value()) {
      case 502, 504 -> true;
      case 503 -> !response.getHeaders().containsHeader(HttpHeaders.RETRY_AFTER);
      default -> false;
    };
  }

  private static long elapsed(CircuitBreaker breaker, long start) {
    return breaker.getCurrentTimestamp() - start;
  }

  /** Without its cause, a connection that the service reset would pass for one of the client. */
  private static ApiException away(Route route, Throwable failure) {
    log.warn("{} failed: {}", route.service().id(), failure.toString());
    return unavailable();
  }

  private static ApiException unavailable() {
    return ApiException.unavailable("A part of the system is away or too slow", RETRY, null);
  }

  /** Inside the writing of the answer, so that only the wait for its beginning is measured. */
  @Override
  public int getOrder() {
    return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER + 1;
  }

  private static final class BadGateway extends RuntimeException {

    BadGateway() {
      super("502, 503 or 504", null, false, false);
    }
  }
}
