package dev.hireflow.resume.resume;

import dev.hireflow.contracts.event.Event;
import dev.hireflow.contracts.event.ResumeChanged;
import dev.hireflow.contracts.event.ResumeDeleted;
import dev.hireflow.contracts.event.ResumeStored;
import dev.hireflow.platform.messaging.EventPublisher;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells the other services of a change, and of the one that it makes or unmakes primary. */
@Component
class ResumeNews {

  private static final long NONE = 0;

  private final ResumeRows rows;
  private final EventPublisher events;

  ResumeNews(ResumeRows rows, EventPublisher events) {
    this.rows = rows;
    this.events = events;
  }

  /** Runs a change that gives the id of a new resume, or of one with a new file. */
  Mono<Long> stored(long userId, Mono<Long> change) {
    return telling(userId, change, id -> tell(id, ResumeNews::storedFact));
  }

  Mono<Long> changed(long userId, Mono<Long> change) {
    return telling(userId, change, id -> tell(id, ResumeNews::changedFact));
  }

  Mono<Long> deleted(Resume resume, Mono<Void> change) {
    return telling(resume.userId(), change.thenReturn(resume.id()), id -> tellDeleted(resume));
  }

  private Mono<Long> telling(long userId, Mono<Long> change, LongFunction<Mono<Void>> news) {
    return primary(userId)
        .flatMap(
            before -> change.delayUntil(id -> news.apply(id).then(tellMoved(userId, before, id))));
  }

  private Mono<Void> tellMoved(long userId, long before, long told) {
    return primary(userId)
        .filter(after -> after != before)
        .flatMapMany(after -> Flux.just(before, after))
        .filter(id -> id != NONE && id != told)
        .concatMap(id -> tell(id, ResumeNews::changedFact))
        .then();
  }

  private Mono<Void> tell(long id, Function<Resume, Event> fact) {
    return rows.countChange(id)
        .then(rows.find(id))
        .flatMap(resume -> events.publish(fact.apply(resume), resume.version()));
  }

  private Mono<Void> tellDeleted(Resume gone) {
    return rows.countChange(gone.id())
        .flatMap(version -> events.publish(deletedFact(gone), version));
  }

  private Mono<Long> primary(long userId) {
    return rows.findPrimary(userId).map(Resume::id).defaultIfEmpty(NONE);
  }

  static ResumeStored storedFact(Resume r) {
    return new ResumeStored(
        r.id(),
        r.userId(),
        r.resumeName(),
        r.fileVersion(),
        r.contentType(),
        r.isPrimary(),
        r.isActive(),
        r.fileName());
  }

  private static Event changedFact(Resume r) {
    return new ResumeChanged(
        r.id(),
        r.userId(),
        r.resumeName(),
        r.fileVersion(),
        r.contentType(),
        r.isPrimary(),
        r.isActive(),
        r.fileName());
  }

  private static Event deletedFact(Resume r) {
    return new ResumeDeleted(
        r.id(),
        r.userId(),
        r.resumeName(),
        r.fileVersion(),
        r.contentType(),
        false,
        false,
        r.fileName());
  }
}
