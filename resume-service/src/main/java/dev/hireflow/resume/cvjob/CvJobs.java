package dev.hireflow.resume.cvjob;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.extraction.Extraction;
import dev.hireflow.resume.extraction.Extractions;
import dev.hireflow.resume.extraction.StoredFile;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Where a file is on its way, for its owner. */
@Service
public class CvJobs {

  private static final int ONLY_FILE = 1;
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final CvJobRows rows;
  private final Extractions extractions;

  CvJobs(CvJobRows rows, Extractions extractions) {
    this.rows = rows;
    this.extractions = extractions;
  }

  /** An id of another form is nobody's. */
  static UUID id(String text) {
    if (!UUID_FORM.matcher(text).matches()) {
      throw notFound();
    }
    return UUID.fromString(text);
  }

  /** The job as it is now, with its data when it has been read. */
  Mono<JobState> state(UUID id, long userId) {
    return owned(id, userId).flatMap(this::withExtraction);
  }

  /** Sees to it that the job is read, which a failed one gets another chance of. */
  Mono<JobState> begin(UUID id, long userId) {
    return owned(id, userId)
        .delayUntil(job -> extractions.retry(file(job)))
        .then(Mono.defer(() -> state(id, userId)));
  }

  /**
   * Waits for the background reading, which a failed job gets another of.
   *
   * @return the state when it is reached, or the one after 20 s
   */
  Mono<JobState> extract(UUID id, long userId) {
    return owned(id, userId)
        .delayUntil(job -> extractions.retry(file(job)))
        .delayUntil(job -> extractions.await(file(job)))
        .then(Mono.defer(() -> state(id, userId)));
  }

  /**
   * The user's job once its file has been read, as {@link #extract}.
   *
   * @param id as it stands in a path
   * @return 404 for another's, 422 when it can't be read, 503 when that takes too long
   */
  public Mono<ReadJob> read(String id, long userId) {
    return Mono.fromSupplier(() -> id(id))
        .flatMap(job -> extract(job, userId))
        .map(state -> new ReadJob(state.job().id(), state.extraction().requireResult()));
  }

  /** The user's job, read or not; 404 for another's. */
  public Mono<UUID> find(String id, long userId) {
    return Mono.fromSupplier(() -> id(id)).flatMap(job -> owned(job, userId)).map(CvJob::id);
  }

  /** A job that has been read becomes a portfolio, in the caller's transaction, which stores it. */
  public Mono<Void> completed(UUID id) {
    return rows.advance(id, CvJob.EXTRACTED, CvJob.GENERATING)
        .then(rows.advance(id, CvJob.GENERATING, CvJob.COMPLETED));
  }

  /** 404 for another's. */
  Mono<CvJob> owned(UUID id, long userId) {
    return rows.find(id)
        .filter(job -> job.ownedBy(userId))
        .switchIfEmpty(Mono.error(CvJobs::notFound));
  }

  private Mono<JobState> withExtraction(CvJob job) {
    return extractions.find(file(job)).map(extraction -> new JobState(job, extraction));
  }

  private static StoredFile file(CvJob job) {
    Long resumeId = job.resumeId();
    if (resumeId == null) {
      throw notFound();
    }
    return new StoredFile(resumeId, ONLY_FILE);
  }

  static ApiException notFound() {
    return ApiException.notFound("No such job");
  }

  /** A job and what came of reading its file. */
  record JobState(CvJob job, Extraction extraction) {

    @Nullable String reason() {
      return extraction.failure();
    }
  }

  /**
   * A job whose file has been read.
   *
   * @param result the parse as JSON, in the shape of the HTTP contract
   */
  public record ReadJob(UUID id, String result) {}
}
