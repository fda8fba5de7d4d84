package dev.hireflow.interview.resumecopy;

import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.ResumeChanged;
import dev.hireflow.contracts.event.ResumeDeleted;
import dev.hireflow.contracts.event.ResumeExtracted;
import dev.hireflow.contracts.event.ResumeStored;
import dev.hireflow.platform.messaging.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the copies current. */
@Component
class ResumeCopyListener {

  private final ResumeCopies copies;

  ResumeCopyListener(ResumeCopies copies) {
    this.copies = copies;
  }

  @EventHandler
  Mono<Void> on(ResumeStored stored, EventEnvelope envelope) {
    return copies.storeFacts(stored, envelope.version());
  }

  @EventHandler
  Mono<Void> on(ResumeChanged changed, EventEnvelope envelope) {
    ResumeStored facts =
        new ResumeStored(
            changed.id(),
            changed.userId(),
            changed.name(),
            changed.fileVersion(),
            changed.contentType(),
            changed.primary(),
            changed.active(),
            changed.fileName());
    return copies.storeFacts(facts, envelope.version());
  }

  @EventHandler
  Mono<Void> on(ResumeExtracted extracted) {
    return copies.storeDocument(
        extracted.id(), extracted.userId(), extracted.fileVersion(), extracted.resume());
  }

  @EventHandler
  Mono<Void> on(ResumeDeleted deleted, EventEnvelope envelope) {
    return copies.delete(deleted.id(), envelope.version());
  }
}
