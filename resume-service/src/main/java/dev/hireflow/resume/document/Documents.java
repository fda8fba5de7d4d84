package dev.hireflow.resume.document;

import dev.hireflow.extraction.DocumentInfo;
import dev.hireflow.extraction.DocumentType;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.resume.worker.Workers;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks a received document and keeps its bytes. */
@Component
public class Documents {

  private static final Set<DocumentType> ALL = EnumSet.allOf(DocumentType.class);

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
    return keep(incoming, ALL);
  }

  /** As {@link #keep(IncomingDocument)}, where only some types are taken. */
  public Mono<StoredDocument> keep(IncomingDocument incoming, Set<DocumentType> types) {
    return workers
        .check(incoming.path())
        .doOnNext(info -> require(types, info.type()))
        .flatMap(info -> store(incoming, info));
  }

  private static void require(Set<DocumentType> types, DocumentType type) {
    if (!types.contains(type)) {
      throw new ApiException(
          ErrorCode.UNSUPPORTED_FILE_TYPE, "Files of this type can't be used here");
    }
  }

  private Mono<StoredDocument> store(IncomingDocument incoming, DocumentInfo info) {
    String key = UUID.randomUUID() + "." + info.type().extension();
    return storage
        .put(key, incoming.path())
        .thenReturn(
            new StoredDocument(key, incoming.fileName(), info.contentType(), incoming.size()));
  }
}
