package dev.hireflow.platform.messaging;

import dev.hireflow.contracts.event.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The topics as Kafka has them; each part creates those that are missing. */
public final class Topics {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final Admin admin;
  private final short replicationFactor;

  Topics(Admin admin, short replicationFactor) {
    this.admin = admin;
    this.replicationFactor = replicationFactor;
  }

  /** Creates what is missing; two parts may do so at once. */
  Mono<Void> createMissing() {
    return names().flatMapIterable(this::missing).flatMap(this::create).then().timeout(LIMIT);
  }

  /** Whether the broker answers within a second. */
  public Mono<Boolean> reachable() {
    return names().thenReturn(true).timeout(Duration.ofSeconds(1)).onErrorReturn(false);
  }

  /** The offset after the partition's last record; 0 when all that there was has expired. */
  Mono<Long> end(TopicPartition partition) {
    return Mono.zip(
            offset(partition, OffsetSpec.earliest()), offset(partition, OffsetSpec.latest()))
        .map(range -> range.getT1().equals(range.getT2()) ? 0 : range.getT2())
        .timeout(LIMIT);
  }

  private Mono<Long> offset(TopicPartition partition, OffsetSpec spec) {
    return Mono.fromCompletionStage(() ->
            admin
                .listOffsets(Map.of(partition, spec))
                .partitionResult(partition)
                .toCompletionStage())
        .map(ListOffsetsResult.ListOffsetsResultInfo::offset);
  }

  private Mono<Set<String>> names() {
    return Mono.fromCompletionStage(() -> admin.listTopics().names().toCompletionStage());
  }

  private List<NewTopic> missing(Set<String> present) {
    return Arrays.stream(Topic.values())
        .flatMap(topic -> Stream.of(topic(topic), deadLetters(topic)))
        .filter(topic -> !present.contains(topic.name()))
        .toList();
  }

  private Flux<Void> create(NewTopic topic) {
    KafkaFuture<Void> created = admin.createTopics(List.of(topic)).all();
    return Mono.fromCompletionStage(created.toCompletionStage())
        .onErrorResume(TopicExistsException.class, e -> Mono.empty())
        .flux();
  }

  private NewTopic topic(Topic topic) {
    return withRetention(
        new NewTopic(topic.topicName(), topic.partitions(), replicationFactor), topic);
  }

  private NewTopic deadLetters(Topic topic) {
    return withRetention(new NewTopic(topic.deadLetterName(), 1, replicationFactor), topic);
  }

  private static NewTopic withRetention(NewTopic created, Topic topic) {
    String milliseconds = Long.toString(topic.retention().toMillis());
    return created.configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, milliseconds));
  }
}
