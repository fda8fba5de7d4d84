package dev.hireflow.job.posting;

import dev.hireflow.contracts.event.JobChanged;
import dev.hireflow.contracts.event.JobClosed;
import dev.hireflow.contracts.event.JobPosted;
import dev.hireflow.platform.messaging.EventPublisher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services of postings, in the transaction of the change. */
@Component
class PostingNews {

  private final EventPublisher events;

  PostingNews(EventPublisher events) {
    this.events = events;
  }

  Mono<Void> posted(JobPosting p) {
    return events.publish(
        new JobPosted(
            p.id(),
            p.recruiterId(),
            p.title(),
            p.companyName(),
            p.location(),
            p.jobType(),
            p.experienceLevel(),
            p.description(),
            p.requirements(),
            p.salaryRange(),
            p.isActive(),
            p.createdAt(),
            p.expiresAt()),
        p.version());
  }

  Mono<Void> changed(JobPosting p) {
    return events.publish(
        new JobChanged(
            p.id(),
            p.recruiterId(),
            p.title(),
            p.companyName(),
            p.location(),
            p.jobType(),
            p.experienceLevel(),
            p.description(),
            p.requirements(),
            p.salaryRange(),
            p.isActive(),
            p.createdAt(),
            p.expiresAt()),
        p.version());
  }

  Mono<Void> closed(JobPosting p) {
    return events.publish(
        new JobClosed(
            p.id(),
            p.recruiterId(),
            p.title(),
            p.companyName(),
            p.location(),
            p.jobType(),
            p.experienceLevel(),
            p.description(),
            p.requirements(),
            p.salaryRange(),
            p.isActive(),
            p.createdAt(),
            p.expiresAt()),
        p.version());
  }
}
