package dev.hireflow.resume.resume;

import java.util.Locale;

/** How a resume came to us; its lower-case name stands in the table and in answers. */
public enum Source {
  /** Uploaded before its owner was known. */
  CLAIM,
  /** Uploaded to become a portfolio. */
  UPLOAD,
  /** Uploaded to be shared. */
  SHARE,
  /** The one that its user replaces, and the only one with versions. */
  USER;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
