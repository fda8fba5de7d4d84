package dev.hireflow.auth.recruiter;

import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.JobChanged;
import dev.hireflow.contracts.event.JobClosed;
import dev.hireflow.contracts.event.JobPosted;
import dev.hireflow.platform.messaging.EventHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostingListener {

  private final KnownPostings postings;

  PostingListener(KnownPostings postings) {
    this.postings = postings;
  }

  @EventHandler
  Mono<Void> on(JobPosted posting, EventEnvelope envelope) {
    return postings.store(posting, envelope.version());
  }

  @EventHandler
  Mono<Void> on(JobChanged posting, EventEnvelope envelope) {
    return postings.store(posting, envelope.version());
  }

  @EventHandler
  Mono<Void> on(JobClosed posting, EventEnvelope envelope) {
    return postings.store(posting, envelope.version());
  }
}
