package dev.hireflow.contracts.event;

/** A candidate has applied; the resume's version is pinned for the recruiter. */
public record ApplicationSubmitted(
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
