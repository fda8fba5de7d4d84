package dev.hireflow.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** The last stop of every failure on the way through a service. */
final class ProblemExceptionHandler implements WebExceptionHandler, Ordered {

  private static final Logger log = LoggerFactory.getLogger(ProblemExceptionHandler.class);

  private final ProblemWriter problems;

  ProblemExceptionHandler(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted() || clientIsGone(failure)) {
      return Mono.error(failure);
    }
    if (isUndecodableMultipart(exchange, failure)) {
      return problems.write(
          exchange,
          new ApiException(ErrorCode.MALFORMED_REQUEST, "A part of the body can't be parsed"));
    }
    ApiException problem = Problems.of(failure);
    if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
      log.error("{} failed", exchange.getRequest().getMethod(), failure);
    } else if (problem.getCause() != null) {
      log.warn("{}: {}", problem.getMessage(), problem.getCause().toString());
    }
    return problems.write(exchange, failure);
  }

  /** A refusal of ours may be caused by another service that hung up: the client is still there. */
  private static boolean clientIsGone(Throwable failure) {
    return !(failure instanceof ApiException)
        && DisconnectedClientHelper.isClientDisconnectedException(failure);
  }

  /** Part headers that can't be parsed come as plain illegal arguments. */
  private static boolean isUndecodableMultipart(ServerWebExchange exchange, Throwable failure) {
    String type = exchange.getRequest().getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
    return failure instanceof IllegalArgumentException
        && type != null
        && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
  }

  /** Before Spring Boot's own handler, which is at -1. */
  @Override
  public int getOrder() {
    return -2;
  }
}
