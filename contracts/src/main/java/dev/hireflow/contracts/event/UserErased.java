package dev.hireflow.contracts.event;

/** A service has erased a user. */
public record UserErased(long userId, String erasureId, String service) implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(userId);
  }
}
