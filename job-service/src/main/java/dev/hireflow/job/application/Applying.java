package dev.hireflow.job.application;

import dev.hireflow.job.application.ApplicationAnswers.AppliedResponse;
import dev.hireflow.job.posting.JobPostings;
import dev.hireflow.job.resume.KnownResume;
import dev.hireflow.job.resume.KnownResumes;
import dev.hireflow.platform.idempotency.Completion;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A candidate applies for a posting: once, unless they have withdrawn since. */
@Service
class Applying {

  private final JobPostings postings;
  private final KnownResumes resumes;
  private final KnownUsers users;
  private final ApplicationRows rows;
  private final HistoryRows history;
  private final ApplicationNews news;
  private final TransactionalOperator transactions;

  Applying(
      JobPostings postings,
      KnownResumes resumes,
      KnownUsers users,
      ApplicationRows rows,
      HistoryRows history,
      ApplicationNews news,
      TransactionalOperator transactions) {
    this.postings = postings;
    this.resumes = resumes;
    this.users = users;
    this.rows = rows;
    this.history = history;
    this.news = news;
    this.transactions = transactions;
  }

  Mono<AppliedResponse> apply(
      long postingId, long candidateId, ApplyRequest request, Completion completion) {
    return postings
        .requireOpen(postingId)
        .then(Mono.defer(() -> users.find(candidateId)))
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated("/api/v1/")))
        .then(Mono.defer(() -> resumes.find(request.resumeId(), candidateId)))
        .map(resume -> with(resume, postingId, request))
        .flatMap(application -> submit(application, completion));
  }

  private Mono<AppliedResponse> submit(NewApplication application, Completion completion) {
    return postings
        .takeApplication(application.jobId())
        .then(rows.insert(application))
        .switchIfEmpty(Mono.error(Applying::alreadyApplied))
        .delayUntil(id -> tell(id, application.candidateId()))
        .map(ApplicationAnswers::applied)
        .delayUntil(answer -> completion.keep(HttpStatus.OK, answer))
        .as(transactions::transactional);
  }

  private Mono<Void> tell(long id, long candidateId) {
    return history
        .add(id, ApplicationStatus.PENDING, candidateId, null)
        .then(rows.find(id))
        .flatMap(news::submitted);
  }

  private static NewApplication with(KnownResume resume, long postingId, ApplyRequest request) {
    return new NewApplication(
        postingId, resume.userId(), resume.id(), resume.fileVersion(), request.coverLetter());
  }

  private static ApiException alreadyApplied() {
    return new ApiException(
        ErrorCode.CONFLICT, HttpStatus.BAD_REQUEST, "Already applied to this job");
  }
}
