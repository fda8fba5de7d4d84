package dev.hireflow.job.resume;

import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.ResumeChanged;
import dev.hireflow.contracts.event.ResumeDeleted;
import dev.hireflow.contracts.event.ResumeStored;
import dev.hireflow.platform.messaging.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the copies current. */
@Component
class ResumeListener {

  private final ResumeRows rows;

  ResumeListener(ResumeRows rows) {
    this.rows = rows;
  }

  @EventHandler
  Mono<Void> on(ResumeStored resume, EventEnvelope envelope) {
    return rows.store(
        new KnownResume(resume.id(), resume.userId(), resume.fileVersion(), false),
        envelope.version());
  }

  @EventHandler
  Mono<Void> on(ResumeChanged resume, EventEnvelope envelope) {
    return rows.store(
        new KnownResume(resume.id(), resume.userId(), resume.fileVersion(), false),
        envelope.version());
  }

  @EventHandler
  Mono<Void> on(ResumeDeleted resume, EventEnvelope envelope) {
    return rows.store(
        new KnownResume(resume.id(), resume.userId(), resume.fileVersion(), true),
        envelope.version());
  }
}
