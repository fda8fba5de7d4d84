package dev.hireflow.platform.web;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/** The id under which the logs of all parts speak of a request. */
public final class TraceIds {

  private TraceIds() {}

  public static @Nullable String current(ServerWebExchange exchange) {
    return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
        .flatMap(context -> Optional.ofNullable(context.<TracingContext>get(TracingContext.class)))
        .map(TracingContext::getSpan)
        .map(Span::context)
        .map(context -> context.traceId())
        .orElse(null);
  }
}
