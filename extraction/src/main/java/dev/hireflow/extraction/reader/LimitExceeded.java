package dev.hireflow.extraction.reader;

import java.io.IOException;
import java.io.Serial;

/** Thrown out of a library's callbacks, which allow nothing but an I/O failure. */
final class LimitExceeded extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  LimitExceeded(String what) {
    super(what);
  }
}
