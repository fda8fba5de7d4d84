package dev.hireflow.contracts.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A CloudEvents 1.0 event in structured JSON form.
 *
 * @param id unique for ever: what consumers remember to have an effect once only
 * @param source the service that says so, as {@code /resume-service}
 * @param type the simple name of the event's class
 * @param subject the aggregate's id, also the Kafka record's key
 * @param version counts every change of the aggregate; a reader ignores what is not newer
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents</a>
 */
public record EventEnvelope(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String datacontenttype,
    String dataschema,
    long version,
    Event data) {

  private static final Map<String, Class<? extends Event>> TYPES =
      Arrays.stream(Topic.values())
          .flatMap(topic -> topic.events().stream())
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  public static EventEnvelope of(String id, String source, Instant time, long version, Event data) {
    String type = data.getClass().getSimpleName();
    return new EventEnvelope(
        "1.0",
        id,
        "/" + source,
        type,
        data.aggregateId(),
        time,
        "application/json",
        "urn:hireflow:event:" + type + ":1",
        version,
        data);
  }

  /** The record that a type on the wire stands for; empty for a type of a newer release. */
  public static Optional<Class<? extends Event>> dataClass(String type) {
    return Optional.ofNullable(TYPES.get(type));
  }
}
