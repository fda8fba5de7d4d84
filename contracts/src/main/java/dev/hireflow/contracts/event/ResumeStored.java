package dev.hireflow.contracts.event;

import org.jspecify.annotations.Nullable;

/** A resume, or a new version of its file, was stored. */
public record ResumeStored(
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
