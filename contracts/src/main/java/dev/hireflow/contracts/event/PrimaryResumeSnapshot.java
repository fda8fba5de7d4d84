package dev.hireflow.contracts.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * resume-service's answer to a reader that asks for a user's primary resume.
 *
 * @param version as in the envelope of the resume's last event
 * @param reading how far the resume has been read
 * @param document a JSON Resume document, there once it has been read
 */
public record PrimaryResumeSnapshot(
    long version, ResumeStored resume, Reading reading, @Nullable Map<String, Object> document) {

  /** How far a stored resume has been read. */
  public enum Reading {
    PENDING,
    EXTRACTED,
    FAILED
  }
}
