package dev.hireflow.resume.cvjob;

import dev.hireflow.resume.document.DocumentStorage;
import dev.hireflow.resume.document.IncomingDocuments;
import dev.hireflow.resume.settings.ResumeProperties;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes uploads that nobody claimed, and bytes that no row speaks of. */
@Component
class Sweeper {

  private static final int BATCH = 1000;

  private final CvJobRows rows;
  private final DocumentStorage storage;
  private final IncomingDocuments incoming;
  private final ResumeProperties properties;
  private final Clock clock;

  Sweeper(
      CvJobRows rows,
      DocumentStorage storage,
      IncomingDocuments incoming,
      ResumeProperties properties,
      Clock clock) {
    this.rows = rows;
    this.storage = storage;
    this.incoming = incoming;
    this.properties = properties;
    this.clock = clock;
  }

  Mono<Void> sweep() {
    return rows.expire()
        .concatMap(storage::delete)
        .then(rows.forgetExpired())
        .then(Mono.defer(this::sweepOrphans))
        .then(Mono.defer(() -> incoming.sweep(orphansAreOlderThan())));
  }

  private Mono<Void> sweepOrphans() {
    return storage
        .keysOlderThan(orphansAreOlderThan())
        .buffer(BATCH)
        .concatMap(rows::unneeded)
        .concatMap(storage::delete)
        .then();
  }

  private Instant orphansAreOlderThan() {
    return clock.instant().minus(properties.orphanAge());
  }
}
