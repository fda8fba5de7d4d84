package dev.hireflow.resume.resume;

import dev.hireflow.contracts.event.PrimaryResumeSnapshot;
import dev.hireflow.contracts.event.PrimaryResumeSnapshot.Reading;
import dev.hireflow.contracts.event.ResumeSnapshot;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.extraction.Extraction;
import dev.hireflow.resume.extraction.Extractions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What other services ask where a stale copy would be seen at once. */
@RestController
@RequestMapping("/internal")
class InternalResumeController {

  private final ResumeRows rows;
  private final Extractions extractions;
  private final ResumeDocuments documents;

  InternalResumeController(ResumeRows rows, Extractions extractions, ResumeDocuments documents) {
    this.rows = rows;
    this.extractions = extractions;
    this.documents = documents;
  }

  @GetMapping("/resumes/{id}")
  Mono<ResumeSnapshot> byId(@PathVariable long id) {
    return rows.find(id)
        .map(resume -> new ResumeSnapshot(resume.version(), ResumeNews.storedFact(resume)))
        .switchIfEmpty(unknown());
  }

  @GetMapping("/users/{id}/primary-resume")
  Mono<PrimaryResumeSnapshot> primary(@PathVariable long id) {
    return rows.findPrimary(id)
        .flatMap(resume ->
            extractions.find(resume.file()).map(extraction -> snapshot(resume, extraction)))
        .switchIfEmpty(unknown());
  }

  private PrimaryResumeSnapshot snapshot(Resume resume, Extraction extraction) {
    String result = extraction.result();
    Reading unread = extraction.pending() ? Reading.PENDING : Reading.FAILED;
    return new PrimaryResumeSnapshot(
        resume.version(),
        ResumeNews.storedFact(resume),
        result == null ? unread : Reading.EXTRACTED,
        result == null ? null : documents.of(result));
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(() -> ApiException.notFound("No such resume"));
  }
}
