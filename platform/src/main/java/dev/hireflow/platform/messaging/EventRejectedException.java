package dev.hireflow.platform.messaging;

/** Trying again won't help: the event can't be decoded or breaks an invariant. */
public final class EventRejectedException extends RuntimeException {

  public EventRejectedException(String reason, Throwable cause) {
    super(reason, cause);
  }

  public EventRejectedException(String reason) {
    super(reason);
  }
}
