package dev.hireflow.resume.cvjob;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a file is on its way, for its owner. */
@Service
class CvJobs {

  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final CvJobRows rows;
  private final Extractions extractions;
  private final JsonMapper json;

  CvJobs(CvJobRows rows, Extractions extractions, JsonMapper json) {
    this.rows = rows;
    this.extractions = extractions;
    this.json = json;
  }

  /** The job as it is now, with its data when it has been read. */
  Mono<JobState> state(UUID id, long userId) {
    return owned(id, userId).flatMap(this::withResult);
  }

  /**
   * Waits for the background reading, which a failed job gets another of.
   *
   * @return the state when it is reached, or the one after 20 s
   */
  Mono<JobState> extract(UUID id, long userId) {
    return begin(id, userId)
        .thenMany(
            Mono.defer(() -> owned(id, userId))
                .repeatWhen(polls -> polls.delayElements(POLL))
                .takeUntilOther(Mono.delay(LONGEST_WAIT)))
        .filter(job -> isRead(job) || job.status().equals(CvJob.FAILED))
        .next()
        .switchIfEmpty(Mono.defer(() -> owned(id, userId)))
        .flatMap(this::withResult);
  }

  /** Sees to it that the job is read, without waiting. */
  Mono<JobState> begin(UUID id, long userId) {
    return owned(id, userId)
        .delayUntil(job -> job.status().equals(CvJob.FAILED) ? extractions.again(id) : Mono.empty())
        .flatMap(this::withResult);
  }

  private Mono<CvJob> owned(UUID id, long userId) {
    return rows.find(id)
        .filter(job -> job.ownedBy(userId))
        .switchIfEmpty(Mono.error(CvJobs::notFound));
  }

  private Mono<JobState> withResult(CvJob job) {
    return isRead(job)
        ? extractions
            .result(job.id())
            .map(json::readTree)
            .map(data -> new JobState(job, data))
            .switchIfEmpty(Mono.just(new JobState(job, null)))
        : Mono.just(new JobState(job, null));
  }

  private static boolean isRead(CvJob job) {
    return switch (job.status()) {
      case CvJob.UPLOADED, CvJob.CLAIMED, CvJob.EXTRACTING, CvJob.FAILED, CvJob.EXPIRED -> false;
      default -> true;
    };
  }

  static ApiException notFound() {
    return ApiException.notFound("No such job");
  }

  /** A job and, when it has been read, what was found. */
  record JobState(CvJob job, @Nullable JsonNode data) {

    ApiException failure() {
      String reason = job.reason();
      return new ApiException(
          ErrorCode.UNREADABLE_DOCUMENT,
          reason == null ? "The document could not be read." : reason);
    }
  }
}
