package dev.hireflow.contracts.event;

/** An account is to be erased everywhere; each service answers with {@link UserErased}. */
public record UserDeleted(long id, String erasureId) implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(id);
  }
}
