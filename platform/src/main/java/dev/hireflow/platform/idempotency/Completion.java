package dev.hireflow.platform.idempotency;

import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;

/** Where a use case leaves its answer, as the last step of the transaction that has the effect. */
@FunctionalInterface
public interface Completion {

  /**
   * Keeps the answer with the caller's key. Fails, and so rolls the transaction back, when another
   * request has taken the key over meanwhile.
   */
  Mono<Void> keep(HttpStatus status, Object answer);
}
