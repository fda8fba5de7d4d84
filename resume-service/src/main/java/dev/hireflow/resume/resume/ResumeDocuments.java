package dev.hireflow.resume.resume;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a resume says, as the other services get it. */
@Component
class ResumeDocuments {

  private static final int MAX_BYTES = 256 * 1024;
  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  private final JsonMapper json;

  ResumeDocuments(JsonMapper json) {
    this.json = json;
  }

  /** The JSON Resume of a parse, at most 256 KB. */
  Map<String, Object> of(String result) {
    return bounded(json.convertValue(json.readTree(result).path("resume"), DOCUMENT));
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
