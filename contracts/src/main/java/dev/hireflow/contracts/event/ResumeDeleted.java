package dev.hireflow.contracts.event;

/** A resume is gone. */
public record ResumeDeleted(
    long id,
    long userId,
    String name,
    int fileVersion,
    String contentType,
    boolean primary,
    boolean active)
    implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(id);
  }
}
