package dev.hireflow.gateway;

import static dev.hireflow.contracts.route.Credential.ACCESS;
import static dev.hireflow.contracts.route.Credential.PARTNER;
import static dev.hireflow.contracts.route.Credential.SERVICE;
import static dev.hireflow.contracts.route.Credential.SESSION;
import static dev.hireflow.contracts.route.Credential.SIGNUP;

import dev.hireflow.contracts.route.Credential;
import dev.hireflow.contracts.route.RateLimit;
import dev.hireflow.contracts.route.Route;
import dev.hireflow.contracts.route.Routes;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.security.RouteTable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real table, and routes with terms that are quick to try. */
@TestConfiguration(proxyBeanMethods = false)
class TestRoutes {

  static final int SMALL_BODY = 100_000;
  private static final Duration SHORT = Duration.ofMillis(500);

  @Bean
  @Primary
  RouteTable testRouteTable() {
    List<Route> more =
        List.of(
            route("GET", "/test/slow", Set.of(), true, SHORT),
            route("GET", "/test/patient", Set.of(), true, null),
            route("POST", "/test/small", Set.of(), true, SHORT),
            route("POST", "/test/user", Set.of(ACCESS, SESSION), false, SHORT),
            route("GET", "/test/user", Set.of(ACCESS, SESSION), false, SHORT),
            route("GET", "/test/welcome", Set.of(ACCESS, SESSION), true, SHORT),
            route("GET", "/test/mixed", Set.of(ACCESS, SIGNUP, SERVICE), false, SHORT),
            route("GET", "/test/partner", Set.of(PARTNER), false, SHORT));
    return new RouteTable(
        Stream.concat(Routes.all().stream().filter(route -> !route.internal()), more.stream())
            .toList());
  }

  static Route route(
      String method, String path, Set<Credential> accepts, boolean open, Duration timeout) {
    return new Route(
        method,
        path,
        Service.RESUME,
        accepts,
        open,
        null,
        false,
        false,
        RateLimit.DEFAULT,
        SMALL_BODY,
        timeout);
  }
}
