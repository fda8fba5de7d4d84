package dev.hireflow.resume.pin;

import dev.hireflow.contracts.event.ApplicationFact;

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

  static PinRow of(ApplicationFact application, boolean withdrawn, long version) {
    return new PinRow(
        application.applicationId(),
        application.candidateId(),
        application.recruiterId(),
        application.resumeId(),
        application.fileVersion(),
        withdrawn,
        version);
  }
}
