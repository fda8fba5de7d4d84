package dev.hireflow.contracts.event;

import org.jspecify.annotations.Nullable;

/** A resume's name, share switch or primary mark has changed. */
public record ResumeChanged(
    long id,
    long userId,
    String name,
    int fileVersion,
    String contentType,
    boolean primary,
    boolean active,
    @Nullable String fileName)
    implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(id);
  }
}
