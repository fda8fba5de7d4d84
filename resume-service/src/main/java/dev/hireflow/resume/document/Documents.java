package dev.hireflow.resume.document;

import dev.hireflow.extraction.DocumentInfo;
import dev.hireflow.resume.worker.Workers;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks a received document and keeps its bytes. */
@Component
public class Documents {

  private final Workers workers;
  private final DocumentStorage storage;

  Documents(Workers workers, DocumentStorage storage) {
    this.workers = workers;
    this.storage = storage;
  }

  /**
   * Keeps the bytes before any row speaks of them; those that never get a row are swept up later.
   *
   * @return 415 or 422 for what can't be a resume; nothing is kept then
   */
  public Mono<StoredDocument> keep(IncomingDocument incoming) {
    return workers.check(incoming.path()).flatMap(info -> store(incoming, info));
  }

  private Mono<StoredDocument> store(IncomingDocument incoming, DocumentInfo info) {
    String key = UUID.randomUUID() + "." + info.type().extension();
    return storage
        .put(key, incoming.path())
        .thenReturn(
            new StoredDocument(key, incoming.fileName(), info.contentType(), incoming.size()));
  }
}
