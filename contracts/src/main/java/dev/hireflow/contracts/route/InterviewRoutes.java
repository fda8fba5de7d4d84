package dev.hireflow.contracts.route;

import static dev.hireflow.contracts.route.Route.open;
import static dev.hireflow.contracts.route.Route.user;
import static dev.hireflow.contracts.route.Service.INTERVIEW;

import java.util.List;

/** The routes of interview-service. */
final class InterviewRoutes {

  static final List<Route> ALL =
      List.of(
          open(INTERVIEW, "GET", "/api/interview/domains"),
          user(INTERVIEW, "POST", "/api/interview/sessions").withIdempotencyKey(),
          user(INTERVIEW, "GET", "/api/interview/sessions"),
          user(INTERVIEW, "GET", "/api/interview/sessions/{id}"),
          user(INTERVIEW, "PATCH", "/api/interview/sessions/{id}"),
          user(INTERVIEW, "DELETE", "/api/interview/sessions/{id}"),
          user(INTERVIEW, "GET", "/api/interview/sessions/{id}/report"));

  private InterviewRoutes() {}
}
