package dev.hireflow.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.contracts.route.Routes;
import dev.hireflow.contracts.route.Service;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a service's controllers and the table of routes against each other. */
public final class RouteContract {

  private RouteContract() {}

  /** Every route of the table has a controller, and every controller stands in the table. */
  public static void check(Service service, RequestMappingHandlerMapping mapping) {
    Set<String> promised =
        Routes.of(service).stream()
            .map(route -> route.method() + " " + route.path())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> served = new TreeSet<>();
    mapping
        .getHandlerMethods()
        .forEach((info, method) -> {
          if (method.getBeanType().getName().startsWith("dev.hireflow.")) {
            add(info, served);
          }
        });
    assertThat(served).isEqualTo(promised);
  }

  /** Every public route is described in the service's OpenAPI, with the one error body. */
  public static void checkDescribed(Service service, WebTestClient web) {
    byte[] described =
        web.get().uri("/v3/api-docs").exchange().expectBody().returnResult().getResponseBody();
    JsonNode api = new JsonMapper().readTree(described);
    assertThat(api.at("/components/schemas/Problem/properties/error/enum").isArray()).isTrue();
    Routes.of(service).stream()
        .filter(route -> !route.internal())
        .forEach(route -> checkDescribed(route, api.path("paths").path(route.path())));
  }

  private static void checkDescribed(Route route, JsonNode path) {
    JsonNode operation = path.path(route.method().toLowerCase(Locale.ROOT));
    assertThat(operation.at("/responses/default").isObject())
        .as(route.method() + " " + route.path())
        .isTrue();
    assertThat(operation.has("x-idempotent")).isEqualTo(route.idempotent());
  }

  private static void add(RequestMappingInfo info, Set<String> served) {
    info.getPatternsCondition()
        .getPatterns()
        .forEach(pattern ->
            info.getMethodsCondition()
                .getMethods()
                .forEach(method -> served.add(method + " " + pattern.getPatternString())));
  }
}
