package dev.hireflow.contracts.event;

/** A candidate has withdrawn an application. */
public record ApplicationWithdrawn(
    long applicationId,
    long postingId,
    String title,
    long candidateId,
    long recruiterId,
    long resumeId,
    int fileVersion,
    String status)
    implements Event, ApplicationFact {

  @Override
  public String aggregateId() {
    return Long.toString(postingId);
  }
}
