package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.NewSession.Topic;
import dev.hireflow.interview.interview.Views.StartResponse;
import dev.hireflow.interview.question.Difficulty;
import dev.hireflow.interview.question.Domain;
import dev.hireflow.interview.question.QuestionBank;
import dev.hireflow.interview.resumecopy.PrimaryResumes;
import dev.hireflow.platform.idempotency.Completion;
import dev.hireflow.platform.security.Refusals;
import dev.hireflow.platform.user.KnownUsers;
import dev.hireflow.platform.web.ApiException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How an interview begins: from the primary resume where there is one, else from the bank. */
@Service
class Interviews {

  private final QuestionBank bank;
  private final PrimaryResumes resumes;
  private final KnownUsers users;
  private final SessionRows sessions;
  private final QuestionRows questions;
  private final Fallbacks fallbacks;
  private final TransactionalOperator transactions;

  Interviews(
      QuestionBank bank,
      PrimaryResumes resumes,
      KnownUsers users,
      SessionRows sessions,
      QuestionRows questions,
      Fallbacks fallbacks,
      TransactionalOperator transactions) {
    this.bank = bank;
    this.resumes = resumes;
    this.users = users;
    this.sessions = sessions;
    this.questions = questions;
    this.fallbacks = fallbacks;
    this.transactions = transactions;
  }

  List<Domain> domains() {
    return bank.domains();
  }

  Mono<StartResponse> start(long userId, StartRequest request, Completion completion) {
    Topic topic = topic(request);
    return known(userId)
        .then(Mono.defer(() -> resumes.find(userId)))
        .map(resume -> NewSession.plan(userId, topic, Material.of(resume), bank))
        .flatMap(session -> store(session, completion).doOnNext(done -> fallbacks.count(session)));
  }

  Topic topic(StartRequest request) {
    return new Topic(
        bank.find(request.domain())
            .orElseThrow(
                () -> ApiException.invalid("domain", "must be one of GET /api/interview/domains")),
        Difficulty.find(request.difficulty())
            .orElseThrow(() -> ApiException.invalid("difficulty", "must be easy, medium or hard")),
        request.count());
  }

  private Mono<StartResponse> store(NewSession session, Completion completion) {
    return sessions
        .insert(session)
        .then(insertQuestions(session))
        .then(Mono.defer(() -> sessions.find(session.id(), session.userId())))
        .map(row -> started(row, session.material().fallback()))
        .delayUntil(answer -> completion.keep(HttpStatus.CREATED, answer))
        .as(transactions::transactional);
  }

  private Mono<Void> insertQuestions(NewSession session) {
    return Flux.fromStream(() -> IntStream.range(0, session.questions().size()).boxed())
        .concatMap(
            position -> questions.insert(session.id(), position, session.questions().get(position)))
        .then();
  }

  private Mono<Void> known(long userId) {
    return users
        .find(userId)
        .switchIfEmpty(Mono.error(() -> Refusals.unauthenticated("/api/interview/sessions")))
        .then();
  }

  private static StartResponse started(SessionRow row, @Nullable Fallback fallback) {
    return new StartResponse(true, Views.session(row), fallback == null ? null : fallback.notice());
  }
}
