package dev.hireflow.contracts.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoutesTest {

  @Test
  void noRouteStandsTwice() {
    assertThat(
            Routes.all().stream()
                .collect(
                    Collectors.groupingBy(
                        route -> route.method() + " " + route.path(), Collectors.counting())))
        .allSatisfy((route, count) -> assertThat(count).isEqualTo(1));
  }

  @Test
  void internalRoutesAndNoOthersAreUnderTheirPrefix() {
    assertThat(Routes.all())
        .allSatisfy(
            route -> assertThat(route.path().startsWith("/internal/")).isEqualTo(route.internal()));
  }

  @Test
  void pathsHaveNoTrailingSlash() {
    assertThat(Routes.all()).noneMatch(route -> route.path().endsWith("/"));
  }

  @Test
  void whoeverAcceptsServiceTokensNamesTheScope() {
    assertThat(Routes.all())
        .filteredOn(route -> route.accepts().contains(Credential.SERVICE))
        .allMatch(route -> route.scope() != null);
  }
}
