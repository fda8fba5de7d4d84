package dev.hireflow.contracts.event;

import java.time.Instant;

/** An uploaded file has an owner now. */
public record JobClaimed(String jobId, long userId, long resumeId, Instant claimedAt)
    implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(resumeId);
  }
}
