package dev.hireflow.local;

import dev.hireflow.contracts.event.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain consumer of one topic, from its beginning. */
final class EventProbe implements AutoCloseable {

  private final KafkaConsumer<String, String> consumer;
  private final List<JsonNode> seen = new ArrayList<>();

  private EventProbe(KafkaConsumer<String, String> consumer) {
    this.consumer = consumer;
  }

  static EventProbe on(String bootstrapServers, Topic topic) {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.topicName()).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return new EventProbe(consumer);
  }

  /** The event of this type that has this value there. */
  JsonNode await(String type, String pointer, String value) {
    return Awaitility.await()
        .alias(type + " with " + pointer + " = " + value)
        .atMost(Duration.ofSeconds(20))
        .until(() -> find(type, pointer, value), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<JsonNode> find(String type, String pointer, String value) {
    for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
      seen.add(JsonMapper.shared().readTree(record.value()));
    }
    return seen.stream()
        .filter(event -> event.path("type").asString("").equals(type))
        .filter(event -> event.at(pointer).asString("").equals(value))
        .findFirst();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
