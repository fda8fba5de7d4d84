package dev.hireflow.contracts.event;

import java.time.Instant;

/** The partner API token with this SHA-256 (hex) is refused from now on. */
public record ApiTokenRevoked(String tokenHash, Instant until) implements Event {

  @Override
  public String aggregateId() {
    return tokenHash;
  }
}
