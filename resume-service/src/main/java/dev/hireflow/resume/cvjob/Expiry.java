package dev.hireflow.resume.cvjob;

import dev.hireflow.resume.document.DocumentStorage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes uploads that nobody claimed. */
@Component
class Expiry {

  private final CvJobRows rows;
  private final DocumentStorage storage;

  Expiry(CvJobRows rows, DocumentStorage storage) {
    this.rows = rows;
    this.storage = storage;
  }

  Mono<Void> run() {
    return rows.expire().concatMap(storage::delete).then(rows.forgetExpired()).then();
  }
}
