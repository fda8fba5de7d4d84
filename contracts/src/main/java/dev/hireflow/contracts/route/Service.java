package dev.hireflow.contracts.route;

/** The parts that serve HTTP behind the gateway. */
public enum Service {
  AUTH("auth-service"),
  RESUME("resume-service"),
  JOB("job-service"),
  INTERVIEW("interview-service");

  private final String id;

  Service(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
