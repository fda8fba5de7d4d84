package dev.hireflow.resume.worker;

/** The document was too much for its worker. */
final class WorkerCrashedException extends RuntimeException {

  WorkerCrashedException(Throwable cause) {
    super(cause);
  }
}
