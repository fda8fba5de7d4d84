package dev.hireflow.interview.resumecopy;

import java.util.Map;

/** What there is of a user's primary resume. */
public sealed interface PrimaryResume {

  /** It has been read: a JSON Resume document of one of its files. */
  record Read(long resumeId, int fileVersion, String fileName, Map<String, Object> document)
      implements PrimaryResume {}

  /** There is nothing to ask about, for a reason. */
  record Missing(Reason reason) implements PrimaryResume {}

  /** Why a resume can't be had. */
  enum Reason {
    NO_RESUME,
    STILL_BEING_READ,
    UNREADABLE,
    OWNER_AWAY
  }
}
