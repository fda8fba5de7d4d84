package dev.hireflow.platform.messaging;

import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.Topic;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.kafka.receiver.KafkaReceiver;
import reactor.kafka.receiver.ReceiverOptions;
import reactor.kafka.receiver.ReceiverRecord;

/**
 * Reads a topic of one partition whole, by every replica for itself: from the beginning, then on as
 * records arrive.
 */
public final class TopicReplay {

  private static final Logger log = LoggerFactory.getLogger(TopicReplay.class);

  private final KafkaSettings settings;
  private final Topics topics;
  private final EventCodec codec;

  TopicReplay(KafkaSettings settings, Topics topics, EventCodec codec) {
    this.settings = settings;
    this.topics = topics;
    this.codec = codec;
  }

  /**
   * Reads the topic and goes on.
   *
   * @param caughtUp run once everything is read that was there at the start
   * @return never ends; an error when Kafka refuses
   */
  public Flux<EventEnvelope> read(Topic topic, Runnable caughtUp) {
    TopicPartition partition = new TopicPartition(topic.topicName(), 0);
    return topics.createMissing().thenMany(Flux.defer(() -> read(partition, caughtUp)));
  }

  private Flux<EventEnvelope> read(TopicPartition partition, Runnable caughtUp) {
    KafkaReceiver<String, byte[]> receiver =
        KafkaReceiver.create(
            ReceiverOptions.<String, byte[]>create(settings.reader())
                .assignment(List.of(partition))
                .addAssignListener(assigned -> assigned.forEach(p -> p.seekToBeginning())));
    return topics
        .end(partition)
        .flatMapMany(end -> {
          if (end == 0) {
            caughtUp.run();
          }
          return receiver
              .receive()
              .concatMap(record -> decode(record).doFinally(x -> report(record, end, caughtUp)));
        });
  }

  private static void report(ReceiverRecord<?, ?> record, long end, Runnable caughtUp) {
    if (record.offset() >= end - 1) {
      caughtUp.run();
    }
  }

  private Mono<EventEnvelope> decode(ReceiverRecord<String, byte[]> record) {
    try {
      return Mono.justOrEmpty(codec.decode(record.value()));
    } catch (EventRejectedException e) {
      log.error("A record of {} is skipped", record.topic(), e);
      return Mono.empty();
    }
  }
}
