package dev.hireflow.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes the one error body: RFC 9457 and the members that the older frontends read. */
public final class ProblemWriter {

  /** Names of classes, and SQL: nothing for an answer, not even to a developer's browser. */
  private static final Pattern INTERNALS =
      Pattern.compile("\\b[a-z]\\w*\\.[a-z][\\w.]*[A-Z]|\\b(SELECT|INSERT|UPDATE|DELETE)\\b");

  private final JsonMapper json;
  private final boolean development;

  public ProblemWriter(JsonMapper json, boolean development) {
    this.json = json;
    this.development = development;
  }

  /** Answers the exchange with the refusal that the failure stands for. */
  public Mono<Void> write(ServerWebExchange exchange, Throwable failure) {
    ApiException problem = Problems.of(failure);
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(problem.status());
    response.getHeaders().putAll(problem.headers());
    response.getHeaders().setContentType(contentType(exchange));
    byte[] bytes = json.writeValueAsBytes(body(exchange, problem, failure));
    response.getHeaders().setContentLength(bytes.length);
    DataBuffer buffer = response.bufferFactory().wrap(bytes);
    return response.writeWith(Mono.just(buffer));
  }

  private Map<String, @Nullable Object> body(
      ServerWebExchange exchange, ApiException problem, Throwable failure) {
    String path = exchange.getRequest().getPath().value();
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", problem.status().getReasonPhrase());
    body.put("status", problem.status().value());
    body.put("detail", problem.getMessage());
    body.put("instance", path);
    body.put("success", false);
    body.put("message", problem.getMessage());
    body.put("error", problem.code().name());
    if (path.startsWith("/oauth2/")) {
      body.put("error", OAuthErrors.code(problem));
      body.put("error_description", problem.getMessage());
    }
    if (!problem.errors().isEmpty()) {
      body.put("errors", problem.errors());
    }
    String details = String.valueOf(failure.getMessage());
    if (development && failure != problem && !INTERNALS.matcher(details).find()) {
      body.put("details", details);
    }
    body.putAll(problem.members());
    body.put("traceId", traceId(exchange));
    return body;
  }

  /** Plain JSON when the caller accepts that and neither problems nor anything else. */
  private static MediaType contentType(ServerWebExchange exchange) {
    List<MediaType> accepted = accepted(exchange);
    boolean jsonAlone =
        !accepted.isEmpty()
            && accepted.stream()
                .allMatch(type -> type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON));
    return jsonAlone ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON;
  }

  private static List<MediaType> accepted(ServerWebExchange exchange) {
    try {
      return exchange.getRequest().getHeaders().getAccept();
    } catch (RuntimeException illegalHeader) {
      return List.of();
    }
  }

  private static @Nullable String traceId(ServerWebExchange exchange) {
    return Optional.ofNullable(TraceIds.current(exchange))
        .orElseGet(() -> exchange.getRequest().getHeaders().getFirst("X-Request-Id"));
  }
}
