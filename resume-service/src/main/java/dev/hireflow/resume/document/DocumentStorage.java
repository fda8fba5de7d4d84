package dev.hireflow.resume.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the bytes of stored documents are. A key is ours, random, and says nothing. */
public interface DocumentStorage {

  /** Keeps a copy under the key; when this completes the bytes survive a crash. */
  Mono<Void> put(String key, Path source);

  /** Runs the use with a local file that has the bytes. */
  <T> Mono<T> withFile(String key, Function<Path, Mono<T>> use);

  /** The bytes, to be sent whole or in ranges; empty when nothing is there. */
  Mono<Resource> open(String key);

  /** Completes also when nothing is there. */
  Mono<Void> delete(String key);

  /** The keys of what was kept before this time. */
  Flux<String> keysOlderThan(Instant time);
}
