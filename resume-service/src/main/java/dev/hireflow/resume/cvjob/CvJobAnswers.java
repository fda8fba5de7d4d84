package dev.hireflow.resume.cvjob;

import dev.hireflow.resume.cvjob.CvJobs.JobState;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Jobs in the words of the HTTP contract. */
@Component
class CvJobAnswers {

  private final JsonMapper json;

  CvJobAnswers(JsonMapper json) {
    this.json = json;
  }

  /** The job as it is. */
  ExtractResponse stored(JobState state) {
    return of(state, state.job().status());
  }

  /**
   * The job after a step.
   *
   * @param status the step, which the stored state may have left behind
   */
  ExtractResponse of(JobState state, String status) {
    CvJob job = state.job();
    String result = isRead(status) ? state.extraction().result() : null;
    return new ExtractResponse(
        true,
        job.id(),
        job.resumeId(),
        status,
        progress(status),
        result == null ? null : json.readTree(result),
        status.equals(CvJob.FAILED) ? state.reason() : null);
  }

  private static boolean isRead(String status) {
    return switch (status) {
      case CvJob.EXTRACTED, CvJob.GENERATING, CvJob.COMPLETED -> true;
      default -> false;
    };
  }

  private static int progress(String status) {
    return switch (status) {
      case CvJob.UPLOADED, CvJob.CLAIMED -> 10;
      case CvJob.EXTRACTING -> 50;
      default -> 100;
    };
  }
}
