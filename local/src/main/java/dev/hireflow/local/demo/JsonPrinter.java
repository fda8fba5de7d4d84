package dev.hireflow.local.demo;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON for people: indented, long strings and lists cut. */
final class JsonPrinter {

  private static final int LONGEST_TEXT = 72;
  private static final int LONGEST_LIST = 4;
  private static final int MOST_MEMBERS = 16;

  private final JsonMapper mapper = JsonMapper.shared();
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  String print(String body) {
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(cut(mapper.readTree(body)));
    } catch (JacksonException e) {
      return cut(body);
    }
  }

  private JsonNode cut(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> cut(object);
      case ArrayNode array -> cut(array);
      default -> node.isString() ? nodes.stringNode(cut(node.stringValue())) : node;
    };
  }

  private JsonNode cut(ObjectNode object) {
    ObjectNode result = nodes.objectNode();
    object.properties().stream()
        .limit(MOST_MEMBERS)
        .forEach((Map.Entry<String, JsonNode> member) ->
            result.set(member.getKey(), cut(member.getValue())));
    if (object.size() > MOST_MEMBERS) {
      result.put("…", (object.size() - MOST_MEMBERS) + " more");
    }
    return result;
  }

  private JsonNode cut(ArrayNode array) {
    ArrayNode result = nodes.arrayNode();
    array.values().stream().limit(LONGEST_LIST).map(this::cut).forEach(result::add);
    if (array.size() > LONGEST_LIST) {
      result.add("… " + (array.size() - LONGEST_LIST) + " more");
    }
    return result;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }
}
