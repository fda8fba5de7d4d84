package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.Views.AnsweredView;
import dev.hireflow.interview.interview.Views.SessionView;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.Slice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A user's sessions, to be looked at and deleted. */
@Service
class Sessions {

  private final SessionRows sessions;
  private final QuestionRows questions;

  Sessions(SessionRows sessions, QuestionRows questions) {
    this.sessions = sessions;
    this.questions = questions;
  }

  Mono<Slice<SessionRow>> list(long userId, Page page) {
    return sessions
        .list(userId, page)
        .collectList()
        .map(found -> Slice.of(found, page, SessionRow::number));
  }

  Mono<Long> count(long userId) {
    return sessions.count(userId);
  }

  Mono<SessionView> find(UUID id, long userId) {
    return row(id, userId)
        .zipWhen(session -> answers(id), (session, answers) -> Views.session(session, answers));
  }

  Mono<Report> report(UUID id, long userId) {
    return row(id, userId)
        .zipWhen(session -> answers(id), (session, answers) -> Report.of(session, answers));
  }

  Mono<Void> delete(UUID id, long userId) {
    return sessions
        .delete(id, userId)
        .filter(deleted -> deleted)
        .switchIfEmpty(Mono.error(SessionIds::notFound))
        .then();
  }

  private Mono<SessionRow> row(UUID id, long userId) {
    return sessions.find(id, userId).switchIfEmpty(Mono.error(SessionIds::notFound));
  }

  private Mono<List<AnsweredView>> answers(UUID id) {
    return questions
        .answered(id)
        .flatMapIterable(question -> answered(question).toList())
        .collectList();
  }

  private static Stream<AnsweredView> answered(AskedQuestion question) {
    return Optional.ofNullable(question.reply()).stream()
        .map(reply -> Views.answered(question, reply));
  }
}
