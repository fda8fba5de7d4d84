package dev.hireflow.gateway.header;

import dev.hireflow.platform.web.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives our error body to URLs that Spring would answer with a bare 400 before any filter sees
 * them, and to {@code //}, of which the trailing-slash filter would make a path that exists.
 */
@Component
class IllegalTargets implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

  private static final int BAD_REQUEST = 400;
  private static final String MESSAGE = "The URL is not legal";

  private final JsonMapper json;

  IllegalTargets(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void customize(NettyReactiveWebServerFactory factory) {
    factory.addServerCustomizers(server -> server.mapHandle(this::checked));
  }

  private Mono<Void> checked(Mono<Void> handling, Connection connection) {
    if (!(connection instanceof HttpServerRequest request)
        || !(connection instanceof HttpServerResponse response)) {
      return handling;
    }
    Mono<Void> refusal = Mono.defer(() -> refuse(request, response));
    return path(request).contains("//")
        ? refusal
        : handling.then(Mono.defer(() -> isBare(response) ? refusal : Mono.empty()));
  }

  private static boolean isBare(HttpServerResponse response) {
    return response.status().code() == BAD_REQUEST && !response.hasSentHeaders();
  }

  private Mono<Void> refuse(HttpServerRequest request, HttpServerResponse response) {
    String id = UUID.randomUUID().toString();
    byte[] body = json.writeValueAsBytes(body(path(request), id));
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.setContentLength(body.length);
    ResponseHeaders.set(headers, id, false);
    headers.forEach((name, values) -> response.header(name, values.getFirst()));
    return response.status(BAD_REQUEST).sendByteArray(Mono.just(body)).then();
  }

  private static Map<String, Object> body(String path, String id) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "about:blank");
    body.put("title", "Bad Request");
    body.put("status", BAD_REQUEST);
    body.put("detail", MESSAGE);
    body.put("instance", path);
    body.put("success", false);
    body.put("message", MESSAGE);
    body.put("error", ErrorCode.MALFORMED_REQUEST.name());
    body.put("traceId", id);
    return body;
  }

  private static String path(HttpServerRequest request) {
    String target = request.uri();
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }
}
