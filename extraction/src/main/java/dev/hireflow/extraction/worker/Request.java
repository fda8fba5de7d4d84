package dev.hireflow.extraction.worker;

import dev.hireflow.extraction.worker.WorkerProtocol.Operation;
import java.util.Optional;

/** One request; without a document when it was too large to be read. */
final class Request {

  private final Operation operation;
  private final Optional<byte[]> document;

  Request(Operation operation, byte[] document) {
    this(operation, Optional.of(document));
  }

  private Request(Operation operation, Optional<byte[]> document) {
    this.operation = operation;
    this.document = document;
  }

  static Request tooLarge(Operation operation) {
    return new Request(operation, Optional.empty());
  }

  Operation operation() {
    return operation;
  }

  Optional<byte[]> document() {
    return document;
  }
}
