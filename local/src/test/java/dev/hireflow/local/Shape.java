package dev.hireflow.local;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds an answer against a documented one: every documented member has to be there, of the
 * documented type. More members are allowed.
 *
 * <p>A documented {@code null} stands for a text that may be null, a whole number for whole numbers
 * only, a moment in UTC for such moments only. All elements of an array, of which there has to be
 * one, are held against its first documented element; an empty array says nothing of its elements.
 *
 * @param fixed pointers to members whose value has to be the documented one
 * @param maps pointers to objects whose member names are data: each value is held against the first
 */
record Shape(Set<String> fixed, Set<String> maps) {

  Shape {
    fixed = Set.copyOf(fixed);
    maps = Set.copyOf(maps);
  }

  /** Every difference in words; none means that the answer is as documented. */
  List<String> differences(JsonNode documented, JsonNode actual) {
    List<String> found = new ArrayList<>();
    compare("", documented, actual, found);
    for (String pointer : fixed) {
      if (!documented.at(pointer).equals(actual.at(pointer))) {
        found.add(pointer + " is not " + documented.at(pointer) + " but " + actual.at(pointer));
      }
    }
    return found;
  }

  private void compare(String at, JsonNode documented, JsonNode actual, List<String> found) {
    if (!isOfKind(documented, actual)) {
      found.add("%s is not as documented (%s) but %s".formatted(at, documented, actual));
    } else if (documented instanceof ObjectNode object) {
      compareMembers(at, object, actual, found);
    } else if (documented instanceof ArrayNode array && !array.isEmpty()) {
      compareAll(at, array.get(0), actual.values().stream(), found);
    }
  }

  private void compareMembers(String at, ObjectNode documented, JsonNode actual, List<String> out) {
    if (maps.contains(at)) {
      compareAll(at, documented.iterator().next(), actual.values().stream(), out);
      return;
    }
    documented
        .properties()
        .forEach(member ->
            compare(
                at + "/" + member.getKey(), member.getValue(), actual.path(member.getKey()), out));
  }

  private void compareAll(
      String at, JsonNode documented, Stream<JsonNode> actual, List<String> found) {
    List<JsonNode> elements = actual.toList();
    if (elements.isEmpty()) {
      found.add(at + " is empty");
    }
    elements.forEach(element -> compare(at + "/*", documented, element, found));
  }

  private static boolean isOfKind(JsonNode documented, JsonNode actual) {
    if (documented.isNull()) {
      return actual.isNull() || actual.isString();
    }
    if (documented.isIntegralNumber()) {
      return actual.isIntegralNumber();
    }
    return documented.getNodeType() == actual.getNodeType()
        && (!isMoment(documented) || isMoment(actual));
  }

  private static boolean isMoment(JsonNode node) {
    String text = node.asString("");
    try {
      return text.endsWith("Z") && Instant.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
