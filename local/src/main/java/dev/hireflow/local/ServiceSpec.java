package dev.hireflow.local;

import java.util.List;

/** One service: its module, its place among the ports, its database and its heap. */
record ServiceSpec(String name, int portOffset, String database, String heap) {

  static final List<ServiceSpec> ALL =
      List.of(
          new ServiceSpec("gateway", 0, "", "160m"),
          new ServiceSpec("auth-service", 1, "hireflow_auth", "256m"),
          new ServiceSpec("resume-service", 2, "hireflow_resume", "256m"),
          new ServiceSpec("job-service", 3, "hireflow_job", "192m"),
          new ServiceSpec("interview-service", 4, "hireflow_interview", "192m"));

  boolean isGateway() {
    return portOffset == 0;
  }

  boolean hasDatabase() {
    return !database.isEmpty();
  }

  /** The variable that tells the others where it is, as {@code AUTH_SERVICE_URL}. */
  String urlVariable() {
    return name.toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "_URL";
  }
}
