package dev.hireflow.contracts.event;

import java.util.Map;

/** A resume was read; {@code resume} is a JSON Resume document without evidence, at most 256 KB. */
public record ResumeExtracted(long id, long userId, int fileVersion, Map<String, Object> resume)
    implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(id);
  }
}
