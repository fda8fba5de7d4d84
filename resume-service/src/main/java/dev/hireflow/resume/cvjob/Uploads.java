package dev.hireflow.resume.cvjob;

import dev.hireflow.contracts.event.JobClaimed;
import dev.hireflow.platform.idempotency.Completion;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.user.KnownUser;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.resume.document.Documents;
import dev.hireflow.resume.document.IncomingDocument;
import dev.hireflow.resume.document.StoredDocument;
import dev.hireflow.resume.quota.Quotas;
import dev.hireflow.resume.resume.NewResume;
import dev.hireflow.resume.resume.Resume;
import dev.hireflow.resume.resume.Resumes;
import dev.hireflow.resume.resume.ShareLink;
import dev.hireflow.resume.resume.ShareLinks;
import dev.hireflow.resume.resume.Source;
import dev.hireflow.resume.settings.ResumeProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** How a file comes in and gets its owner. */
@Service
class Uploads {

  private final CvJobRows rows;
  private final Documents documents;
  private final Resumes resumes;
  private final ShareLinks links;
  private final Quotas quotas;
  private final KnownUsers users;
  private final EventPublisher events;
  private final TransactionalOperator transactions;
  private final ResumeProperties properties;
  private final Clock clock;

  Uploads(
      CvJobRows rows,
      Documents documents,
      Resumes resumes,
      ShareLinks links,
      Quotas quotas,
      KnownUsers users,
      EventPublisher events,
      TransactionalOperator transactions,
      ResumeProperties properties,
      Clock clock) {
    this.rows = rows;
    this.documents = documents;
    this.resumes = resumes;
    this.links = links;
    this.quotas = quotas;
    this.users = users;
    this.events = events;
    this.transactions = transactions;
    this.properties = properties;
    this.clock = clock;
  }

  /** Checked and stored, waiting for its owner. */
  Mono<UploadResponse> anonymous(IncomingDocument incoming, Completion completion) {
    UUID id = UUID.randomUUID();
    return documents
        .keep(incoming)
        .flatMap(stored ->
            rows.insertAnonymous(id, stored, properties.anonymousLifetime())
                .map(expiresAt -> UploadResponse.waiting(id, expiresAt))
                .delayUntil(answer -> completion.keep(HttpStatus.OK, answer))
                .as(this::inTime));
  }

  /** The same, owned at once and counted. */
  Mono<UploadResponse> owned(
      CurrentUser current, IncomingDocument incoming, Completion completion) {
    return user(current)
        .zipWhen(user -> documents.keep(incoming))
        .zipWith(links.fresh())
        .flatMap(
            all -> storeOwned(all.getT1().getT1(), all.getT1().getT2(), all.getT2(), completion));
  }

  /** Gives the file its owner; again by the owner it is free and changes nothing. */
  Mono<ClaimResponse> claim(CurrentUser current, UUID id) {
    return user(current)
        .zipWith(links.fresh())
        .flatMap(both -> claimNow(id, both.getT1().id(), both.getT2()))
        .switchIfEmpty(Mono.defer(() -> notClaimable(id, current.id())));
  }

  private Mono<UploadResponse> storeOwned(
      KnownUser user, StoredDocument stored, ShareLink link, Completion completion) {
    UUID id = UUID.randomUUID();
    return quotas
        .count(user.id(), id.toString())
        .then(resumes.store(NewResume.of(user.id(), Source.UPLOAD, stored, link)))
        .map(Resume::id)
        .delayUntil(resumeId -> rows.insertOwned(id, stored, user.id(), resumeId))
        .delayUntil(resumeId -> became(id, user.id(), resumeId))
        .map(resumeId -> UploadResponse.owned(id, resumeId))
        .delayUntil(answer -> completion.keep(HttpStatus.OK, answer))
        .as(this::inTime);
  }

  private Mono<ClaimResponse> claimNow(UUID id, long userId, ShareLink link) {
    return rows.claim(id, userId)
        .flatMap(job ->
            quotas
                .count(userId, id.toString())
                .then(resumes.store(NewResume.of(userId, Source.CLAIM, job.document(), link))))
        .map(Resume::id)
        .delayUntil(resumeId -> rows.setResume(id, resumeId))
        .delayUntil(resumeId -> became(id, userId, resumeId))
        .map(resumeId -> ClaimResponse.of(id, resumeId, false))
        .as(this::inTime);
  }

  /** A file has become somebody's, and others hear of it. */
  private Mono<Void> became(UUID id, long userId, long resumeId) {
    JobClaimed claimed = new JobClaimed(id.toString(), userId, resumeId, clock.instant());
    return events.publish(claimed, 1);
  }

  private Mono<ClaimResponse> notClaimable(UUID id, long userId) {
    return rows.find(id)
        .switchIfEmpty(Mono.error(CvJobs::notFound))
        .map(job -> {
          if (job.ownedBy(userId) && job.resumeId() != null) {
            return ClaimResponse.of(id, job.resumeId(), true);
          }
          throw job.ownerId() == null
              ? new ApiException(ErrorCode.GONE, "The upload has expired")
              : new ApiException(ErrorCode.CONFLICT, "The upload belongs to somebody else");
        });
  }

  private Mono<KnownUser> user(CurrentUser current) {
    return users
        .find(current.id())
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated("/api/v1/")));
  }

  /** The sweeper takes bytes without a row for lost after this time; half of it is ours. */
  private <T> Mono<T> inTime(Mono<T> work) {
    Duration longest = properties.orphanAge().dividedBy(2);
    return work.as(transactions::transactional).timeout(longest);
  }
}
