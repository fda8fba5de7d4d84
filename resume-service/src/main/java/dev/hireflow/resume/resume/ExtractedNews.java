package dev.hireflow.resume.resume;

import dev.hireflow.contracts.event.ResumeExtracted;
import dev.hireflow.platform.messaging.EventPublisher;
import dev.hireflow.resume.extraction.ExtractionListener;
import dev.hireflow.resume.extraction.StoredFile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells the other services what a resume says, unless its file was replaced meanwhile. */
@Order(1)
@Component
class ExtractedNews implements ExtractionListener {

  private static final int MAX_BYTES = 256 * 1024;
  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  private final ResumeRows rows;
  private final EventPublisher events;
  private final JsonMapper json;

  ExtractedNews(ResumeRows rows, EventPublisher events, JsonMapper json) {
    this.rows = rows;
    this.events = events;
    this.json = json;
  }

  @Override
  public Mono<Void> onResult(StoredFile file, String result) {
    return rows.countReading(file)
        .flatMap(version -> rows.find(file.resumeId()))
        .flatMap(resume -> events.publish(fact(resume, result), resume.version()));
  }

  private ResumeExtracted fact(Resume resume, String result) {
    Map<String, Object> document =
        json.convertValue(json.readTree(result).path("resume"), DOCUMENT);
    return new ResumeExtracted(
        resume.id(), resume.userId(), resume.fileVersion(), bounded(document));
  }

  /** No resume is so long; of a text that is none, the longest sections are left out. */
  private Map<String, Object> bounded(Map<String, Object> document) {
    Map<String, Object> bounded = new LinkedHashMap<>(document);
    while (size(bounded) > MAX_BYTES) {
      bounded.entrySet().stream()
          .max(Comparator.comparingInt(section -> size(section.getValue())))
          .map(Map.Entry::getKey)
          .ifPresent(bounded::remove);
    }
    return bounded;
  }

  private int size(Object value) {
    return json.writeValueAsBytes(value).length;
  }
}
