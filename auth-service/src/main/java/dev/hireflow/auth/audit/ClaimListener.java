package dev.hireflow.auth.audit;

import dev.hireflow.contracts.event.JobClaimed;
import dev.hireflow.platform.messaging.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A file that somebody uploaded became a user's own: the user may want to know. */
@Component
class ClaimListener {

  private final AuditLog audit;

  ClaimListener(AuditLog audit) {
    this.audit = audit;
  }

  @EventHandler
  Mono<Void> on(JobClaimed event) {
    return audit.record(event.userId(), "upload_claimed", event.jobId());
  }
}
