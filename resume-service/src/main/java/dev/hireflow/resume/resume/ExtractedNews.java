package dev.hireflow.resume.resume;

import dev.hireflow.contracts.event.ResumeExtracted;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.resume.extraction.ExtractionListener;
import dev.hireflow.resume.extraction.StoredFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services what a resume says, unless its file was replaced meanwhile. */
@Order(1)
@Component
class ExtractedNews implements ExtractionListener {

  private final ResumeRows rows;
  private final EventPublisher events;
  private final ResumeDocuments documents;

  ExtractedNews(ResumeRows rows, EventPublisher events, ResumeDocuments documents) {
    this.rows = rows;
    this.events = events;
    this.documents = documents;
  }

  @Override
  public Mono<Void> onResult(StoredFile file, String result) {
    return rows.countReading(file)
        .flatMap(version -> rows.find(file.resumeId()))
        .flatMap(resume -> events.publish(fact(resume, result), resume.version()));
  }

  private ResumeExtracted fact(Resume resume, String result) {
    return new ResumeExtracted(
        resume.id(), resume.userId(), resume.fileVersion(), documents.of(result));
  }
}
