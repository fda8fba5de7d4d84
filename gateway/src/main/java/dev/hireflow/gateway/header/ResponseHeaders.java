package dev.hireflow.gateway.header;

import dev.hireflow.gateway.inbound.FilterOrder;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Sets the headers of every answer, the refusals included, and names every request. */
@Component
class ResponseHeaders implements WebFilter, Ordered {

  private static final String REQUEST_ID = "X-Request-Id";
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,128}");
  private static final String FRAMES = "X-Frame-Options";
  private static final String PAGE_POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
          + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** Not {@code default-src 'none'}: on a PDF that keeps some browsers' viewers from showing it. */
  private static final String FILE_POLICY = "script-src 'none'; frame-ancestors 'self'";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    String id = requestId(request.getHeaders().getFirst(REQUEST_ID));
    boolean file = request.getPath().value().startsWith("/files/");
    HttpHeaders answer = exchange.getResponse().getHeaders();
    exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> set(answer, id, file)));
    ServerHttpRequest named = request.mutate().headers(h -> h.set(REQUEST_ID, id)).build();
    return chain.filter(exchange.mutate().request(named).build());
  }

  private static String requestId(@Nullable String given) {
    return given != null && WELL_FORMED.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
  }

  static void set(HttpHeaders headers, String requestId, boolean file) {
    headers.set(REQUEST_ID, requestId);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-XSS-Protection", "1; mode=block");
    headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.set(FRAMES, file ? "SAMEORIGIN" : "DENY");
    if (file) {
      headers.set("Content-Security-Policy", FILE_POLICY);
    } else if (isHtml(headers) && !headers.containsHeader("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", PAGE_POLICY);
    }
    if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      headers.setCacheControl("no-store");
    }
  }

  private static boolean isHtml(HttpHeaders headers) {
    String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
    return type != null && type.startsWith(MediaType.TEXT_HTML_VALUE);
  }

  @Override
  public int getOrder() {
    return FilterOrder.HEADERS;
  }
}
