package dev.hireflow.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The description of the events says what the code does. */
class AsyncApiTest {

  private static final Map<String, Object> API = read();

  static Stream<Class<?>> everyEvent() {
    return Arrays.stream(Event.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void describesEveryTopic(Topic topic) {
    Map<String, Object> channel =
        object(API, "channels").values().stream()
            .map(AsyncApiTest::cast)
            .filter(described -> topic.topicName().equals(described.get("address")))
            .findFirst()
            .orElseThrow();

    assertThat(object(channel, "messages").keySet())
        .containsExactlyInAnyOrderElementsOf(
            topic.events().stream().map(Class::getSimpleName).toList());
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void describesEveryMember(Class<?> type) {
    Map<String, Object> schema =
        object(object(API, "components"), "schemas").get(type.getSimpleName())
                instanceof Map<?, ?> s
            ? cast(s)
            : Map.of();
    List<String> members =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();

    assertThat(object(schema, "properties").keySet()).containsExactlyElementsOf(members);
    assertThat(schema.get("required")).isEqualTo(members);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(references(API).filter(reference -> !resolves(reference))).isEmpty();
  }

  private static boolean resolves(String reference) {
    Object at = API;
    for (String step : reference.substring(2).split("/")) {
      at = at instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return at != null;
  }

  private static Stream<String> references(Object node) {
    return switch (node) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .flatMap(entry ->
                  "$ref".equals(entry.getKey())
                      ? Stream.of(entry.getValue().toString())
                      : references(entry.getValue()));
      case List<?> list -> list.stream().flatMap(AsyncApiTest::references);
      case null, default -> Stream.empty();
    };
  }

  private static Map<String, Object> read() {
    try (InputStream in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
      return cast(new Yaml().load(in));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> object(Map<String, Object> parent, String name) {
    return cast(parent.get(name));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object value) {
    return (Map<String, Object>) value;
  }
}
