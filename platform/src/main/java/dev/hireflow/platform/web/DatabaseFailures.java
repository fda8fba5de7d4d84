package dev.hireflow.platform.web;

import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import org.springframework.util.ClassUtils;

/** Whether a failure means that the database is away or has no connection left. */
final class DatabaseFailures {

  private static final boolean HAS_DATABASE =
      ClassUtils.isPresent("io.r2dbc.spi.R2dbcException", DatabaseFailures.class.getClassLoader());

  private DatabaseFailures() {}

  static boolean isUnavailable(Throwable failure) {
    for (Throwable cause = failure; HAS_DATABASE && cause != null; cause = cause.getCause()) {
      if (Kinds.areResource(cause)) {
        return true;
      }
    }
    return false;
  }

  /** Loaded only where there is a database driver. */
  private static final class Kinds {

    static boolean areResource(Throwable failure) {
      return failure instanceof R2dbcTransientResourceException
          || failure instanceof R2dbcNonTransientResourceException
          || failure instanceof R2dbcTimeoutException;
    }
  }
}
