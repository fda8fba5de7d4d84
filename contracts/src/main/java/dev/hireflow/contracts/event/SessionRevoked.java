package dev.hireflow.contracts.event;

import java.time.Instant;

/**
 * Tokens of this session are refused until {@code until}, when the last of them has expired anyway.
 */
public record SessionRevoked(String sid, Instant until) implements Event {

  @Override
  public String aggregateId() {
    return sid;
  }
}
