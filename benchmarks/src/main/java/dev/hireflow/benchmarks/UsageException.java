package dev.hireflow.benchmarks;

import java.io.Serial;

/** The command was given wrongly; the message says how. */
final class UsageException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
