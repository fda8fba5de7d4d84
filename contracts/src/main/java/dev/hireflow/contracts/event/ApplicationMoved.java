package dev.hireflow.contracts.event;

/** A recruiter has moved an application along. */
public record ApplicationMoved(
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
