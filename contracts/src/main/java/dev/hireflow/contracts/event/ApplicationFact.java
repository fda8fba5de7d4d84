package dev.hireflow.contracts.event;

/** What every event about an application says. */
public interface ApplicationFact {

  long applicationId();

  long postingId();

  String title();

  long candidateId();

  long recruiterId();

  long resumeId();

  int fileVersion();

  String status();
}
