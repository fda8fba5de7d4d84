package dev.hireflow.platform.test;

import dev.hireflow.contracts.event.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is on the topics, read with a plain consumer; and records put there by hand. */
public final class EventProbe implements AutoCloseable {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private final JsonMapper json = new JsonMapper();
  private final KafkaProducer<String, String> producer;
  private final String bootstrapServers;

  public EventProbe(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
  }

  /** All events of this type about this aggregate, as soon as there are at least so many. */
  public List<JsonNode> await(Topic topic, String type, String aggregateId, int count) {
    return Awaitility.await(type + " of " + aggregateId)
        .atMost(DEADLINE)
        .until(() -> find(topic, type, aggregateId), found -> found.size() >= count);
  }

  /** The events of this type about this aggregate that are there now. */
  public List<JsonNode> find(Topic topic, String type, String aggregateId) {
    return records(topic.topicName()).stream()
        .filter(record -> aggregateId.equals(record.key()))
        .map(record -> json.readTree(record.value()))
        .filter(event -> type.equals(event.path("type").asString()))
        .toList();
  }

  /** Every record of a topic, also one that is no event. */
  public List<ConsumerRecord<String, String>> records(String topic) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("group.id", UUID.randomUUID().toString());
    settings.put("enable.auto.commit", "false");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> all = new ArrayList<>();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
      return all;
    }
  }

  /** Puts a record on a topic and waits until the broker has it. */
  public void send(Topic topic, String key, String value) {
    try {
      producer.send(new ProducerRecord<>(topic.topicName(), key, value)).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
