package dev.hireflow.job.application;

import dev.hireflow.contracts.event.ApplicationMoved;
import dev.hireflow.contracts.event.ApplicationSnapshot;
import dev.hireflow.contracts.event.ApplicationSubmitted;
import dev.hireflow.contracts.event.ApplicationWithdrawn;
import dev.hireflow.platform.messaging.EventPublisher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services of applications, in the transaction of the change. */
@Component
class ApplicationNews {

  private final EventPublisher events;

  ApplicationNews(EventPublisher events) {
    this.events = events;
  }

  /** What those are told who ask. */
  static ApplicationSnapshot snapshot(Application application) {
    return new ApplicationSnapshot(application.postingVersion(), submittedFact(application));
  }

  Mono<Void> submitted(Application application) {
    return events.publish(submittedFact(application), application.postingVersion());
  }

  Mono<Void> moved(Application a) {
    return events.publish(
        new ApplicationMoved(
            a.id(),
            a.jobId(),
            a.jobTitle(),
            a.candidateId(),
            a.recruiterId(),
            a.resumeId(),
            a.resumeVersion(),
            a.status()),
        a.postingVersion());
  }

  Mono<Void> withdrawn(Application a) {
    return events.publish(
        new ApplicationWithdrawn(
            a.id(),
            a.jobId(),
            a.jobTitle(),
            a.candidateId(),
            a.recruiterId(),
            a.resumeId(),
            a.resumeVersion(),
            a.status()),
        a.postingVersion());
  }

  private static ApplicationSubmitted submittedFact(Application a) {
    return new ApplicationSubmitted(
        a.id(),
        a.jobId(),
        a.jobTitle(),
        a.candidateId(),
        a.recruiterId(),
        a.resumeId(),
        a.resumeVersion(),
        a.status());
  }
}
