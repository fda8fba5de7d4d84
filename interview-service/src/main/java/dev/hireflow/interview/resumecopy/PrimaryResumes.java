package dev.hireflow.interview.resumecopy;

import dev.hireflow.contracts.event.PrimaryResumeSnapshot;
import dev.hireflow.contracts.event.PrimaryResumeSnapshot.Reading;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.interview.resumecopy.PrimaryResume.Missing;
import dev.hireflow.interview.resumecopy.PrimaryResume.Read;
import dev.hireflow.interview.resumecopy.PrimaryResume.Reason;
import dev.hireflow.platform.client.InternalClient;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Users' primary resumes. The owner is asked first, so that a change counts at once; when it is
 * away, what we last heard serves.
 */
@Component
public class PrimaryResumes {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final InternalClient client;
  private final ResumeCopies copies;

  PrimaryResumes(InternalClient client, ResumeCopies copies) {
    this.client = client;
    this.copies = copies;
  }

  /** Waits up to three seconds for one that is still being read. Not for use in a transaction. */
  public Mono<PrimaryResume> find(long userId) {
    return ask(userId)
        .repeatWhen(answers -> answers.delayElements(PAUSE))
        .takeUntil(answer -> !isPending(answer))
        .take(PATIENCE)
        .takeLast(1)
        .singleOrEmpty()
        .switchIfEmpty(Mono.error(PrimaryResumes::tooSlow))
        .flatMap(this::found)
        .onErrorResume(PrimaryResumes::isAway, away -> copies.primary(userId));
  }

  private Mono<Optional<PrimaryResumeSnapshot>> ask(long userId) {
    return client
        .get(
            Service.RESUME,
            PrimaryResumeSnapshot.class,
            "/internal/users/{id}/primary-resume",
            userId)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }

  private Mono<PrimaryResume> found(Optional<PrimaryResumeSnapshot> answer) {
    return Mono.justOrEmpty(answer)
        .delayUntil(copies::store)
        .map(PrimaryResumes::read)
        .defaultIfEmpty(new Missing(Reason.NO_RESUME));
  }

  private static PrimaryResume read(PrimaryResumeSnapshot snapshot) {
    Map<String, Object> document = snapshot.document();
    return switch (snapshot.reading()) {
      case PENDING -> new Missing(Reason.STILL_BEING_READ);
      case FAILED -> new Missing(Reason.UNREADABLE);
      case EXTRACTED ->
          document == null
              ? new Missing(Reason.UNREADABLE)
              : new Read(
                  snapshot.resume().id(),
                  snapshot.resume().fileVersion(),
                  ResumeCopies.fileName(snapshot.resume()),
                  document);
    };
  }

  private static boolean isPending(Optional<PrimaryResumeSnapshot> answer) {
    return answer.filter(snapshot -> snapshot.reading() == Reading.PENDING).isPresent();
  }

  private static ApiException tooSlow() {
    return ApiException.unavailable("resume-service is too slow", PAUSE, null);
  }

  private static boolean isAway(Throwable failure) {
    return failure instanceof ApiException refusal
        && refusal.code() == ErrorCode.SERVICE_UNAVAILABLE;
  }
}
