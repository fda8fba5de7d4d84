package dev.hireflow.resume.pin;

import dev.hireflow.contracts.event.ApplicationSubmitted;
import dev.hireflow.contracts.event.ApplicationWithdrawn;

/**
 * What an application holds on to.
 *
 * @param version of the posting, which counts the changes of its applications too
 */
record PinRow(
    long applicationId,
    long candidateId,
    long recruiterId,
    long resumeId,
    int fileVersion,
    boolean withdrawn,
    long version) {

  private static final String WITHDRAWN = "withdrawn";

  static PinRow of(ApplicationSubmitted application, long version) {
    return new PinRow(
        application.applicationId(),
        application.candidateId(),
        application.recruiterId(),
        application.resumeId(),
        application.fileVersion(),
        application.status().equals(WITHDRAWN),
        version);
  }

  static PinRow of(ApplicationWithdrawn application, long version) {
    return new PinRow(
        application.applicationId(),
        application.candidateId(),
        application.recruiterId(),
        application.resumeId(),
        application.fileVersion(),
        true,
        version);
  }
}
