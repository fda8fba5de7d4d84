package dev.hireflow.benchmarks.corpus;

import dev.hireflow.benchmarks.scoring.EntryKind;
import dev.hireflow.benchmarks.scoring.Label;
import dev.hireflow.benchmarks.scoring.ListKind;
import dev.hireflow.benchmarks.scoring.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads labels; what is missing in them or of another kind counts as nothing. */
public final class LabelJson {

  private LabelJson() {}

  public static Label label(JsonNode json) {
    Map<String, List<String>> alternatives = new HashMap<>();
    json.path("alternatives")
        .properties()
        .forEach(entry -> alternatives.put(entry.getKey(), texts(entry.getValue())));
    return new Label(shape(json), alternatives);
  }

  public static Shape shape(JsonNode json) {
    return new Shape(
        values(json.path("basicInfo")),
        entries(json.path(EntryKind.WORK.label())),
        entries(json.path(EntryKind.EDUCATION.label())),
        texts(json.path(ListKind.SKILLS.label())),
        texts(json.path(ListKind.LANGUAGES.label())),
        texts(json.path(ListKind.CERTIFICATIONS.label())));
  }

  private static List<Map<String, String>> entries(JsonNode list) {
    return list.valueStream().filter(JsonNode::isObject).map(LabelJson::values).toList();
  }

  private static Map<String, String> values(JsonNode object) {
    Map<String, String> values = new HashMap<>();
    object.properties().stream()
        .filter(entry -> entry.getValue().isValueNode() && !entry.getValue().isNull())
        .forEach(entry -> values.put(entry.getKey(), entry.getValue().asString()));
    return values;
  }

  /** Null keeps its place as an empty text: alternatives are numbered by it. */
  private static List<String> texts(JsonNode list) {
    return list.isArray() ? list.valueStream().map(LabelJson::text).toList() : List.of();
  }

  private static String text(JsonNode item) {
    if (item.isObject()) {
      return item.hasNonNull("name") ? text(item.get("name")) : text(item.path("language"));
    }
    return item.isValueNode() && !item.isNull() ? item.asString() : "";
  }
}
