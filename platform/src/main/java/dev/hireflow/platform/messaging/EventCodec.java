package dev.hireflow.platform.messaging;

import dev.hireflow.contracts.event.Event;
import dev.hireflow.contracts.event.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Envelopes to JSON and back; members and types of a newer release are ignored. */
final class EventCodec {

  private final JsonMapper json;

  EventCodec(JsonMapper json) {
    this.json = json;
  }

  String encode(EventEnvelope envelope) {
    return json.writeValueAsString(envelope);
  }

  /** The envelope; empty when its type is not known here. */
  Optional<EventEnvelope> decode(byte @Nullable [] value) {
    if (value == null) {
      throw new EventRejectedException("A record without a value");
    }
    try {
      JsonNode tree = json.readTree(new String(value, StandardCharsets.UTF_8));
      if (!(tree instanceof ObjectNode node) || !node.path("type").isString()) {
        throw new EventRejectedException("Not a CloudEvent");
      }
      return EventEnvelope.dataClass(node.path("type").stringValue())
          .map(type -> envelope(node, type));
    } catch (JacksonException e) {
      throw new EventRejectedException("Not decodable", e);
    }
  }

  private EventEnvelope envelope(ObjectNode node, Class<? extends Event> type) {
    Head head = json.treeToValue(node, Head.class);
    Event data = json.treeToValue(node.path("data"), type);
    if (head.id == null || head.subject == null || data == null) {
      throw new EventRejectedException("An attribute is missing");
    }
    return new EventEnvelope(
        head.specversion,
        head.id,
        head.source,
        head.type,
        head.subject,
        head.time,
        head.datacontenttype,
        head.dataschema,
        head.version,
        data);
  }

  private record Head(
      String specversion,
      @Nullable String id,
      String source,
      String type,
      @Nullable String subject,
      Instant time,
      String datacontenttype,
      String dataschema,
      long version) {}
}
