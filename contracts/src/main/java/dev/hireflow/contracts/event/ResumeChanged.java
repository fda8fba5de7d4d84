package dev.hireflow.contracts.event;

/** A resume's name, share switch or primary mark has changed. */
public record ResumeChanged(
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
