package dev.hireflow.resume.cvjob;

import dev.hireflow.resume.extraction.ExtractionListener;
import dev.hireflow.resume.extraction.StoredFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Moves the CV job on whose file is being read. After the resume, whose row is locked first. */
@Order(2)
@Component
class CvJobProgress implements ExtractionListener {

  private final CvJobRows rows;

  CvJobProgress(CvJobRows rows) {
    this.rows = rows;
  }

  @Override
  public Mono<Void> onRetry(StoredFile file) {
    return rows.advance(file.resumeId(), CvJob.FAILED, CvJob.CLAIMED);
  }

  @Override
  public Mono<Void> onStart(StoredFile file) {
    return rows.advance(file.resumeId(), CvJob.CLAIMED, CvJob.EXTRACTING);
  }

  @Override
  public Mono<Void> onResult(StoredFile file, String result) {
    return rows.advance(file.resumeId(), CvJob.EXTRACTING, CvJob.EXTRACTED);
  }

  /** Also a job that was never begun, when its attempts ran out. */
  @Override
  public Mono<Void> onFailure(StoredFile file, String reason) {
    return rows.advance(file.resumeId(), CvJob.CLAIMED, CvJob.FAILED)
        .then(rows.advance(file.resumeId(), CvJob.EXTRACTING, CvJob.FAILED));
  }
}
