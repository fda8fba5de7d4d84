package dev.hireflow.job.application;

import dev.hireflow.job.application.ApplicationAnswers.ApplicationResponse;
import dev.hireflow.job.application.ApplicationAnswers.ApplicationsResponse;
import dev.hireflow.job.posting.JobPostings;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.Slice;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What becomes of applications. */
@Service
class Applications {

  static final String NOT_FOUND = "Application not found";
  private static final int SAME = 0;
  private static final int ONE_FEWER = -1;

  private final ApplicationRows rows;
  private final HistoryRows history;
  private final JobPostings postings;
  private final ApplicationNews news;
  private final TransactionalOperator transactions;

  Applications(
      ApplicationRows rows,
      HistoryRows history,
      JobPostings postings,
      ApplicationNews news,
      TransactionalOperator transactions) {
    this.rows = rows;
    this.history = history;
    this.postings = postings;
    this.news = news;
    this.transactions = transactions;
  }

  Mono<Application> find(long id) {
    return rows.find(id).switchIfEmpty(missing());
  }

  /** For its candidate or its recruiter; 404 for anybody else. */
  Mono<Application> find(long id, long userId) {
    return find(id)
        .filter(a -> a.candidateId() == userId || a.recruiterId() == userId)
        .switchIfEmpty(missing());
  }

  /** A part of a list, as this user may see it. */
  Mono<ApplicationsResponse> answer(Listing listing, Page page, long viewerId) {
    Mono<Slice<Application>> slice =
        rows.list(listing, page).collectList().map(found -> Slice.of(found, page, Application::id));
    return page.goesOn()
        ? slice.map(part -> ApplicationAnswers.list(part, null, viewerId))
        : slice.zipWith(
            rows.count(listing), (part, total) -> ApplicationAnswers.list(part, total, viewerId));
  }

  /** An application with its history, as this user may see it. */
  Mono<ApplicationResponse> answer(Application application, long viewerId) {
    return history
        .list(application.id())
        .collectList()
        .map(steps -> ApplicationAnswers.one(application, steps, viewerId));
  }

  /** The recruiter takes a step; 409 unless it leads on from the state at that moment. */
  Mono<Application> move(long id, long recruiterId, MoveRequest request) {
    return holding(
        id,
        application -> application.recruiterId() == recruiterId,
        application -> step(application, request));
  }

  /** The candidate withdraws; doing so again changes nothing. */
  Mono<Application> withdraw(long id, long candidateId) {
    return holding(id, application -> application.candidateId() == candidateId, this::withdraw);
  }

  private Mono<Application> step(Application application, MoveRequest request) {
    ApplicationStatus next = ApplicationStatus.of(request.status());
    application.state().requireStepTo(next);
    long id = application.id();
    return rows.move(id, next)
        .then(history.add(id, next, application.recruiterId(), request.note()))
        .then(counted(application, SAME))
        .delayUntil(news::moved);
  }

  private Mono<Application> withdraw(Application application) {
    if (!application.state().isChangedByWithdrawal()) {
      return Mono.just(application);
    }
    long id = application.id();
    return rows.withdraw(id)
        .then(history.add(id, ApplicationStatus.WITHDRAWN, application.candidateId(), null))
        .then(counted(application, ONE_FEWER))
        .delayUntil(news::withdrawn);
  }

  /**
   * Changes an application that is mine, read again once its posting is held: nobody else changes
   * it from then on.
   */
  private Mono<Application> holding(
      long id, Predicate<Application> mine, Function<Application, Mono<Application>> change) {
    return find(id)
        .filter(mine)
        .switchIfEmpty(missing())
        .flatMap(application -> postings.lock(application.jobId()))
        .then(Mono.defer(() -> find(id)))
        .flatMap(change)
        .as(transactions::transactional);
  }

  /** The application as it is after the change that this counts. */
  private Mono<Application> counted(Application before, int more) {
    return postings
        .countApplicationChange(before.jobId(), more)
        .then(Mono.defer(() -> find(before.id())));
  }

  private static <T> Mono<T> missing() {
    return Mono.error(() -> ApiException.notFound(NOT_FOUND));
  }
}
