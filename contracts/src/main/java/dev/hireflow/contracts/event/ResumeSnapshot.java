package dev.hireflow.contracts.event;

/**
 * resume-service's answer to a reader that asks for a resume; stored as its events would be.
 *
 * @param version as in the envelope of the resume's last event
 */
public record ResumeSnapshot(long version, ResumeStored resume) {}
