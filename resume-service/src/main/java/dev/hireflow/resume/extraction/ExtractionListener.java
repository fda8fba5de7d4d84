package dev.hireflow.resume.extraction;

import reactor.core.publisher.Mono;

/** Hears how the reading of a file goes on, in the transaction that says so. */
public interface ExtractionListener {

  /** A file that could not be read is going to be tried again. */
  default Mono<Void> onRetry(StoredFile file) {
    return Mono.empty();
  }

  default Mono<Void> onStart(StoredFile file) {
    return Mono.empty();
  }

  /** The parse as JSON, in the shape of the HTTP contract. */
  default Mono<Void> onResult(StoredFile file, String result) {
    return Mono.empty();
  }

  default Mono<Void> onFailure(StoredFile file, String reason) {
    return Mono.empty();
  }
}
