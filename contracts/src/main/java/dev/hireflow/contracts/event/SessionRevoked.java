package dev.hireflow.contracts.event;

import java.time.Instant;

/**
 * Tokens of the session are refused from now on; at {@code until} the last of them has expired
 * anyway.
 */
public record SessionRevoked(String sid, Instant until) implements Event {

  @Override
  public String aggregateId() {
    return sid;
  }
}
