package dev.hireflow.resume.document;

import java.util.List;
import reactor.core.publisher.Flux;

/** A table that speaks of stored bytes. Bytes that none of them speaks of are removed. */
public interface StorageKeys {

  /** Those of the keys that the table still needs. */
  Flux<String> inUse(List<String> storageKeys);
}
