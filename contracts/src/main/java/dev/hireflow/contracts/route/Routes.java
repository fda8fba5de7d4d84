package dev.hireflow.contracts.route;

import java.util.List;
import java.util.stream.Stream;

/** Every route behind the gateway. A service's test holds its controllers against this table. */
public final class Routes {

  private static final List<Route> ALL =
      Stream.of(AuthRoutes.ALL, ResumeRoutes.ALL, JobRoutes.ALL, InterviewRoutes.ALL)
          .flatMap(List::stream)
          .toList();

  private Routes() {}

  public static List<Route> all() {
    return ALL;
  }

  public static List<Route> of(Service service) {
    return ALL.stream().filter(route -> route.service() == service).toList();
  }
}
