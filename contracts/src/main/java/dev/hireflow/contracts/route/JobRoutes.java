package dev.hireflow.contracts.route;

import static dev.hireflow.contracts.route.Credential.ACCESS;
import static dev.hireflow.contracts.route.Credential.SESSION;
import static dev.hireflow.contracts.route.Route.internal;
import static dev.hireflow.contracts.route.Route.open;
import static dev.hireflow.contracts.route.Route.user;
import static dev.hireflow.contracts.route.Service.JOB;

import java.util.List;

/** The routes of job-service. */
final class JobRoutes {

  static final List<Route> ALL =
      List.of(
          user(JOB, "POST", "/api/v1/jobs/create").withIdempotencyKey(),
          open(JOB, "GET", "/api/v1/jobs/list"),
          user(JOB, "GET", "/api/v1/jobs/mine"),
          open(JOB, "GET", "/api/v1/jobs/{id}").accepting(ACCESS).accepting(SESSION),
          user(JOB, "PUT", "/api/v1/jobs/{id}"),
          user(JOB, "DELETE", "/api/v1/jobs/{id}"),
          user(JOB, "POST", "/api/v1/jobs/{id}/reopen"),
          user(JOB, "POST", "/api/v1/jobs/{id}/apply").withIdempotencyKey(),
          user(JOB, "GET", "/api/v1/jobs/{id}/applications"),
          user(JOB, "GET", "/api/v1/applications/my"),
          user(JOB, "GET", "/api/v1/applications/{id}"),
          user(JOB, "PATCH", "/api/v1/applications/{id}"),
          user(JOB, "DELETE", "/api/v1/applications/{id}"),
          internal(JOB, "GET", "/internal/applications/{id}"));

  private JobRoutes() {}
}
