package dev.hireflow.resume.cvjob;

import dev.hireflow.resume.cvjob.CvJobs.JobState;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A job's way as server-sent events; an event's id is the number of the state that it tells. */
@Component
class CvJobEvents {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration BEAT = Duration.ofSeconds(15);

  /** A reader that is still interested connects again. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final CvJobs jobs;
  private final CvJobAnswers answers;
  private final EventReaders readers;

  CvJobEvents(CvJobs jobs, CvJobAnswers answers, EventReaders readers) {
    this.jobs = jobs;
    this.answers = answers;
    this.readers = readers;
  }

  /**
   * The states after the one seen last, as they are found five times a second, up to the one in
   * which nothing more happens by itself.
   */
  Flux<ServerSentEvent<ExtractResponse>> of(UUID id, long userId, int seen) {
    Flux<ServerSentEvent<ExtractResponse>> states =
        Mono.defer(() -> jobs.owned(id, userId))
            .repeatWhen(rounds -> rounds.delayElements(POLL))
            .distinctUntilChanged(CvJob::stateNo)
            .concatMap(job -> jobs.state(id, userId))
            .takeUntil(CvJobEvents::isOver)
            .filter(state -> state.job().stateNo() > seen)
            .map(this::event)
            .take(LONGEST);
    return readers.admit(
        userId,
        states.publish(told -> told.mergeWith(beats().takeUntilOther(told.ignoreElements()))));
  }

  static boolean isOver(JobState state) {
    return switch (state.job().status()) {
      case CvJob.EXTRACTED, CvJob.COMPLETED, CvJob.FAILED -> true;
      default -> false;
    };
  }

  /** What a reader has seen; of an id that is not ours we know nothing. */
  static int number(@Nullable String lastEventId) {
    return lastEventId != null && lastEventId.matches("[0-9]{1,9}")
        ? Integer.parseInt(lastEventId)
        : 0;
  }

  private ServerSentEvent<ExtractResponse> event(JobState state) {
    return ServerSentEvent.builder(answers.stored(state))
        .id(Integer.toString(state.job().stateNo()))
        .event(state.job().status())
        .build();
  }

  /** The first opens the stream at once; the others keep proxies from taking it for a dead one. */
  private static Flux<ServerSentEvent<ExtractResponse>> beats() {
    return Flux.interval(Duration.ZERO, BEAT)
        .map(n -> ServerSentEvent.<ExtractResponse>builder().comment("waiting").build());
  }
}
