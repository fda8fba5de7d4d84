package dev.hireflow.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.route.Routes;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.test.RouteContract;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RouteContractIT extends InterviewIntegration {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void theControllersAreThoseOfTheTable() {
    RouteContract.check(Service.INTERVIEW, mapping);
  }

  @Test
  void everyPublicRouteIsDescribedWithTheErrorBody() {
    byte[] described =
        web.get().uri("/v3/api-docs").exchange().expectBody().returnResult().getResponseBody();

    JsonNode api = new JsonMapper().readTree(described);

    assertThat(api.at("/components/schemas/Problem/properties/error/enum").isArray()).isTrue();
    Routes.of(Service.INTERVIEW).stream()
        .filter(route -> !route.internal())
        .forEach(route -> {
          JsonNode operation =
              api.path("paths").path(route.path()).path(route.method().toLowerCase(Locale.ROOT));
          assertThat(operation.at("/responses/default").isObject())
              .as(route.method() + " " + route.path())
              .isTrue();
          assertThat(operation.has("x-idempotent")).isEqualTo(route.idempotent());
        });
  }
}
