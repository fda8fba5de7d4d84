package dev.hireflow.job.posting;

import dev.hireflow.job.posting.PostingAnswers.CreatedResponse;
import dev.hireflow.platform.idempotency.Completion;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.PathIds;
import dev.hireflow.platform.web.Slice;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What recruiters publish, with the count of its applications. */
@Service
public class JobPostings {

  private static final String NOT_FOUND = "Job not found";
  private static final long NOBODY = 0;

  private final PostingRows rows;
  private final PostingNews news;
  private final KnownUsers users;
  private final TransactionalOperator transactions;
  private final Clock clock;

  JobPostings(
      PostingRows rows,
      PostingNews news,
      KnownUsers users,
      TransactionalOperator transactions,
      Clock clock) {
    this.rows = rows;
    this.news = news;
    this.users = users;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The number in a path; 404 for what is none. */
  public static long id(String text) {
    return PathIds.parse(text, NOT_FOUND);
  }

  /** 404 unless it is open. */
  public Mono<JobPosting> requireOpen(long id) {
    return rows.find(id)
        .filter(posting -> posting.status(clock.instant()) == PostingStatus.OPEN)
        .switchIfEmpty(missing());
  }

  /** A posting of this recruiter; 404 for another's, like one that is not there. */
  public Mono<JobPosting> findOwn(long id, long recruiterId) {
    return rows.find(id)
        .filter(posting -> posting.recruiterId() == recruiterId)
        .switchIfEmpty(missing());
  }

  /**
   * Counts an application in the caller's transaction, which holds the posting from then on; 404
   * unless it is open at that moment.
   */
  public Mono<JobPosting> takeApplication(long id) {
    return rows.takeApplication(id).switchIfEmpty(missing());
  }

  /** Holds the posting until the caller's transaction ends; before any change of an application. */
  public Mono<JobPosting> lock(long id) {
    return rows.lock(id).switchIfEmpty(missing());
  }

  /** Counts a change of an application of a posting that the caller holds. */
  public Mono<JobPosting> countApplicationChange(long id, int more) {
    return rows.countApplicationChange(id, more);
  }

  Mono<CreatedResponse> create(long recruiterId, PostingRequest request, Completion completion) {
    return users
        .find(recruiterId)
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated("/api/v1/")))
        .map(recruiter -> request.content(Expiry.after(clock.instant(), request.expiresAt())))
        .flatMap(content -> insert(recruiterId, content, completion));
  }

  /** Counts a view; its recruiter's own are none, and only they see it when it is not open. */
  Mono<JobPosting> view(long id, @Nullable Long viewerId) {
    long viewer = viewerId == null ? NOBODY : viewerId;
    return rows.view(id, viewer).switchIfEmpty(Mono.defer(() -> findOwn(id, viewer)));
  }

  Mono<JobPosting> rewrite(long id, long recruiterId, PostingRequest request) {
    return changing(
        id,
        recruiterId,
        posting ->
            rows.rewrite(posting.id(), request.content(end(posting, request)))
                .delayUntil(news::changed));
  }

  private @Nullable Instant end(JobPosting posting, PostingRequest request) {
    return Expiry.kept(posting, clock.instant(), request.expiresAt());
  }

  /** Closing what is closed changes nothing. */
  Mono<JobPosting> close(long id, long recruiterId) {
    return changing(
        id,
        recruiterId,
        posting ->
            posting.isActive()
                ? rows.close(posting.id()).delayUntil(news::closed)
                : Mono.just(posting));
  }

  /** Opening what is open until then changes nothing. */
  Mono<JobPosting> reopen(long id, long recruiterId, @Nullable String expiresAt) {
    return changing(id, recruiterId, posting -> reopen(posting, expiresAt));
  }

  Mono<Slice<JobPosting>> list(long recruiterId, @Nullable PostingStatus status, Page page) {
    return rows.list(recruiterId, status, page)
        .collectList()
        .map(found -> Slice.of(found, page, JobPosting::id));
  }

  Mono<Long> count(long recruiterId, @Nullable PostingStatus status) {
    return rows.count(recruiterId, status);
  }

  private Mono<CreatedResponse> insert(
      long recruiterId, PostingContent content, Completion completion) {
    return rows.insert(recruiterId, content)
        .delayUntil(news::posted)
        .map(PostingAnswers::created)
        .delayUntil(answer -> completion.keep(HttpStatus.OK, answer))
        .as(transactions::transactional);
  }

  private Mono<JobPosting> reopen(JobPosting posting, @Nullable String expiresAt) {
    Instant now = clock.instant();
    Instant until = Expiry.after(now, expiresAt);
    return posting.isChangedByReopening(until, now)
        ? rows.open(posting.id(), until).delayUntil(news::changed)
        : Mono.just(posting);
  }

  private Mono<JobPosting> changing(
      long id, long recruiterId, Function<JobPosting, Mono<JobPosting>> change) {
    return rows.lockOwn(id, recruiterId)
        .switchIfEmpty(missing())
        .flatMap(change)
        .as(transactions::transactional);
  }

  private static <T> Mono<T> missing() {
    return Mono.error(() -> ApiException.notFound(NOT_FOUND));
  }
}
