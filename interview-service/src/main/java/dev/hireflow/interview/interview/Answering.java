package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.Views.AnswerResponse;
import dev.hireflow.interview.scoring.Scoring;
import dev.hireflow.platform.lifecycle.BoundedWork;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** How an answer is taken: with its score, in one transaction that holds the session's row. */
@Service
class Answering {

  private final SessionRows sessions;
  private final QuestionRows questions;
  private final Scoring scoring;
  private final BoundedWork threads;
  private final TransactionalOperator transactions;

  Answering(
      SessionRows sessions,
      QuestionRows questions,
      Scoring scoring,
      BoundedWork threads,
      TransactionalOperator transactions) {
    this.sessions = sessions;
    this.questions = questions;
    this.scoring = scoring;
    this.threads = threads;
    this.transactions = transactions;
  }

  Mono<AnswerResponse> answer(UUID id, long userId, AnswerRequest request) {
    String text = request.text();
    return sessions
        .lock(id, userId)
        .then(Mono.defer(() -> sessions.find(id, userId)))
        .switchIfEmpty(Mono.error(SessionIds::notFound))
        .flatMap(session -> answer(session, userId, request.questionId(), text))
        .as(transactions::transactional);
  }

  private Mono<AnswerResponse> answer(
      SessionRow session, long userId, @Nullable String questionId, String text) {
    int position =
        questionId == null ? session.answered() : QuestionIds.position(questionId, session.total());
    if (position < session.answered()) {
      return again(session, position, text);
    }
    if (session.isCompleted()) {
      throw conflict("The interview is completed");
    }
    if (position > session.answered()) {
      throw conflict("This question has not been asked yet");
    }
    return first(session, userId, text);
  }

  private Mono<AnswerResponse> first(SessionRow session, long userId, String text) {
    return questions
        .find(session.id(), session.answered())
        .flatMap(question -> threads.call(() -> scoring.assess(text, question.rubric())))
        .delayUntil(
            assessment -> questions.answer(session.id(), session.answered(), text, assessment))
        .delayUntil(assessment -> sessions.countAnswer(session.id()))
        .zipWhen(
            assessment -> sessions.find(session.id(), userId),
            (assessment, now) -> Views.answer(now, assessment));
  }

  /** The same answer sent twice has the effect and the feedback of one. */
  private Mono<AnswerResponse> again(SessionRow session, int position, String text) {
    return questions
        .find(session.id(), position)
        .mapNotNull(AskedQuestion::reply)
        .filter(reply -> reply.answer().equals(text))
        .switchIfEmpty(Mono.error(() -> conflict("This question has another answer already")))
        .map(reply -> Views.answer(session, reply.assessment()));
  }

  private static ApiException conflict(String message) {
    return new ApiException(ErrorCode.CONFLICT, message);
  }
}
