package dev.hireflow.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.route.Routes;
import dev.hireflow.contracts.route.Service;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

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

  private static void add(RequestMappingInfo info, Set<String> served) {
    info.getPatternsCondition()
        .getPatterns()
        .forEach(pattern ->
            info.getMethodsCondition()
                .getMethods()
                .forEach(method -> served.add(method + " " + pattern.getPatternString())));
  }
}
