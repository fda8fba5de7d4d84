package dev.hireflow.resume.extraction;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file; while it is still being read neither is there.
 *
 * @param result the parse as JSON, in the shape of the HTTP contract
 * @param failure why it can't be read, for its owner
 */
public record Extraction(@Nullable String result, @Nullable String failure) {

  static final Extraction PENDING = new Extraction(null, null);

  public boolean pending() {
    return result == null && failure == null;
  }

  /** The parse, or the refusal that says why there is none (yet). */
  public String requireResult() {
    if (result != null) {
      return result;
    }
    throw failure == null
        ? ApiException.unavailable("The document is still being read", Duration.ofSeconds(2), null)
        : new ApiException(ErrorCode.UNREADABLE_DOCUMENT, failure);
  }
}
