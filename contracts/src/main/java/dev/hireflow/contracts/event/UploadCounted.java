package dev.hireflow.contracts.event;

/** An accepted upload was counted; the numbers are those after it. */
public record UploadCounted(
    String uploadId, long userId, int filesUploaded, int limit, int remaining) implements Event {

  @Override
  public String aggregateId() {
    return Long.toString(userId);
  }
}
