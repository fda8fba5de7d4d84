package dev.hireflow.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The samples are what is on the topics: today's code must read them and write them. */
class EventSamplesTest {

  private static final JsonMapper JSON = new JsonMapper();

  static Stream<Class<?>> everyEvent() {
    return Arrays.stream(Event.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void readsTheSampleAndWritesItAgain(Class<? extends Event> type) throws IOException {
    JsonNode sample = sample(type);
    Event data = JSON.treeToValue(sample.path("data"), type);

    EventEnvelope envelope =
        EventEnvelope.of(
            sample.path("id").asString(),
            sample.path("source").asString().substring(1),
            Instant.parse(sample.path("time").asString()),
            sample.path("version").asLong(),
            data);

    assertThat(JSON.readTree(JSON.writeValueAsString(envelope))).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void everyEventHasATopicAndAName(Class<? extends Event> type) {
    assertThat(Topic.of(type).events()).contains(type);
    assertThat(EventEnvelope.dataClass(type.getSimpleName())).contains(type);
  }

  @Test
  void readsResumesThatWereToldWithoutTheirFileName() throws IOException {
    ObjectNode old = (ObjectNode) sample(ResumeStored.class).path("data");
    old.remove("fileName");

    assertThat(JSON.treeToValue(old, ResumeStored.class).fileName()).isNull();
  }

  private static JsonNode sample(Class<?> type) throws IOException {
    try (InputStream in =
        EventSamplesTest.class.getResourceAsStream("/events/" + type.getSimpleName() + ".json")) {
      assertThat(in).as("a sample of " + type.getSimpleName()).isNotNull();
      return JSON.readTree(in);
    }
  }
}
