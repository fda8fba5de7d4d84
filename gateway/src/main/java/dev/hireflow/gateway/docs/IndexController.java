package dev.hireflow.gateway.docs;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.contracts.route.Routes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front page: for people a page, for programs the list of routes. */
@RestController
class IndexController {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final String page = Objects.requireNonNull(Pages.find("pages/index.html"));

  @GetMapping("/")
  ResponseEntity<?> index(ServerHttpRequest request) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT);
    return wantsHtml(request.getHeaders())
        ? answer.contentType(HTML).body(page)
        : answer.contentType(MediaType.APPLICATION_JSON).body(Index.of(Routes.all()));
  }

  private static boolean wantsHtml(HttpHeaders headers) {
    try {
      return headers.getAccept().stream()
          .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  record Index(
      boolean success,
      String service,
      String documentation,
      String openapi,
      String asyncapi,
      String health,
      List<Entry> routes) {

    static Index of(List<Route> routes) {
      return new Index(
          true,
          "hireflow",
          "/docs",
          "/v3/api-docs/{service}",
          "/asyncapi.yaml",
          "/health",
          routes.stream()
              .filter(route -> !route.internal())
              .map(route -> new Entry(route.method(), route.path()))
              .sorted(Comparator.comparing(Entry::path).thenComparing(Entry::method))
              .toList());
    }
  }

  record Entry(String method, String path) {}
}
