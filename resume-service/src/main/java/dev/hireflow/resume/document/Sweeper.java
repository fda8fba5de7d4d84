package dev.hireflow.resume.document;

import dev.hireflow.resume.settings.ResumeProperties;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Removes bytes that no row speaks of. */
@Component
class Sweeper {

  private static final int BATCH = 1000;

  private final DocumentStorage storage;
  private final IncomingDocuments incoming;
  private final List<StorageKeys> tables;
  private final ResumeProperties properties;
  private final Clock clock;

  Sweeper(
      DocumentStorage storage,
      IncomingDocuments incoming,
      List<StorageKeys> tables,
      ResumeProperties properties,
      Clock clock) {
    this.storage = storage;
    this.incoming = incoming;
    this.tables = tables;
    this.properties = properties;
    this.clock = clock;
  }

  Mono<Void> sweep() {
    Instant old = clock.instant().minus(properties.orphanAge());
    return storage
        .keysOlderThan(old)
        .buffer(BATCH)
        .concatMap(this::unneeded)
        .concatMap(storage::delete)
        .then(Mono.defer(() -> incoming.sweep(old)));
  }

  private Flux<String> unneeded(List<String> keys) {
    return Flux.fromIterable(tables)
        .concatMap(table -> table.inUse(keys))
        .collect(Collectors.toSet())
        .flatMapIterable(needed -> keys.stream().filter(key -> !needed.contains(key)).toList());
  }
}
