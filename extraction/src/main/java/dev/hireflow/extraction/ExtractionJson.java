package dev.hireflow.extraction;

import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one place where answers become JSON and are read back. */
public final class ExtractionJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  private ExtractionJson() {}

  public static String write(ParsedResume resume) {
    return MAPPER.writeValueAsString(resume);
  }

  public static String write(DocumentInfo info) {
    return MAPPER.writeValueAsString(info);
  }

  public static String write(UnreadableDocumentException refusal) {
    return MAPPER.writeValueAsString(refusal(refusal));
  }

  /** For members of any other answer: strings, numbers, booleans, maps of them. */
  public static String write(Map<String, ?> members) {
    return MAPPER.writeValueAsString(members);
  }

  public static Map<String, String> refusal(UnreadableDocumentException e) {
    return Map.of("reason", e.reason().name(), "message", e.userMessage());
  }

  public static ParsedResume readResume(String json) {
    return MAPPER.readValue(json, ParsedResume.class);
  }

  public static DocumentInfo readInfo(String json) {
    return MAPPER.readValue(json, DocumentInfo.class);
  }

  /** The refusal as the exception that it was before it crossed the pipe. */
  public static UnreadableDocumentException readRefusal(String json) {
    Refusal refusal = MAPPER.readValue(json, Refusal.class);
    return new UnreadableDocumentException(refusal.reason(), refusal.message());
  }

  private record Refusal(UnreadableDocumentException.Reason reason, String message) {}
}
