package dev.hireflow.platform.messaging;

import dev.hireflow.contracts.event.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.GroupedFlux;
import reactor.core.publisher.Mono;
import reactor.kafka.receiver.KafkaReceiver;
import reactor.kafka.receiver.ReceiverRecord;
import reactor.kafka.sender.KafkaSender;
import reactor.kafka.sender.SenderRecord;
import reactor.util.retry.Retry;

/**
 * Reads the topics of a service's handlers. The records of a partition are handled one after the
 * other. What may pass is tried again without end while its partition is paused, so that the others
 * go on; what can't ever work goes to the dead letters.
 */
final class EventConsumer {

  private static final Logger log = LoggerFactory.getLogger(EventConsumer.class);

  /** At least the number of partitions, or {@code groupBy} would hang. */
  private static final int MAX_PARTITIONS = 256;

  private static final int PREFETCH = 2048;

  private final KafkaReceiver<String, byte[]> receiver;
  private final KafkaSender<String, String> deadLetters;
  private final EventCodec codec;
  private final EventHandlers handlers;
  private final Inbox inbox;

  EventConsumer(
      KafkaReceiver<String, byte[]> receiver,
      KafkaSender<String, String> deadLetters,
      EventCodec codec,
      EventHandlers handlers,
      Inbox inbox) {
    this.receiver = receiver;
    this.deadLetters = deadLetters;
    this.codec = codec;
    this.handlers = handlers;
    this.inbox = inbox;
  }

  /** Never ends. */
  Flux<Void> run() {
    return receiver
        .receive()
        .groupBy(record -> record.receiverOffset().topicPartition(), PREFETCH)
        .flatMap(this::consumePartition, MAX_PARTITIONS);
  }

  private Flux<Void> consumePartition(
      GroupedFlux<TopicPartition, ReceiverRecord<String, byte[]>> records) {
    return records.concatMap(record -> consume(records.key(), record), 1);
  }

  private Mono<Void> consume(TopicPartition partition, ReceiverRecord<String, byte[]> record) {
    return Mono.defer(() -> handle(record))
        .retryWhen(patiently(partition))
        .onErrorResume(EventConsumer::isHopeless, failure -> toDeadLetters(record, failure))
        .doOnSuccess(done -> record.receiverOffset().acknowledge());
  }

  private Mono<Void> handle(ReceiverRecord<String, byte[]> record) {
    return Mono.justOrEmpty(codec.decode(record.value()))
        .filter(handlers::knows)
        .flatMap(envelope -> inbox.once(envelope, handlers.handle(envelope)));
  }

  private Retry patiently(TopicPartition partition) {
    return Retry.from(signals ->
        signals.concatMap(signal -> {
          if (isHopeless(signal.failure())) {
            return Mono.error(signal.failure());
          }
          log.warn("{} waits: {}", partition, signal.failure().toString());
          long retries = Math.min(signal.totalRetries(), 6);
          return pause(partition)
              .then(Mono.delay(Duration.ofMillis(Math.min(10_000, 200L << retries))))
              .then(resume(partition))
              .thenReturn(retries);
        }));
  }

  private Mono<Void> pause(TopicPartition partition) {
    return receiver
        .doOnConsumer(consumer -> {
          Set<TopicPartition> assigned = consumer.assignment();
          if (assigned.contains(partition)) {
            consumer.pause(List.of(partition));
          }
          return partition;
        })
        .then();
  }

  private Mono<Void> resume(TopicPartition partition) {
    return receiver
        .doOnConsumer(consumer -> {
          if (consumer.assignment().contains(partition)) {
            consumer.resume(List.of(partition));
          }
          return partition;
        })
        .then();
  }

  /** What no other try mends: an event that can't be, or one that our code can't take. */
  private static boolean isHopeless(Throwable failure) {
    return failure instanceof EventRejectedException
        || failure instanceof DataIntegrityViolationException
        || failure instanceof NullPointerException
        || failure instanceof IllegalArgumentException;
  }

  private Mono<Void> toDeadLetters(ReceiverRecord<String, byte[]> record, Throwable failure) {
    log.error("An event of {} goes to the dead letters", record.topic(), failure);
    ProducerRecord<String, String> letter =
        new ProducerRecord<>(
            Topic.named(record.topic()).deadLetterName(), record.key(), text(record.value()));
    letter
        .headers()
        .add(new RecordHeader("reason", failure.toString().getBytes(StandardCharsets.UTF_8)));
    return deadLetters
        .send(Mono.just(SenderRecord.create(letter, 0)))
        .then()
        .retryWhen(
            Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
                .maxBackoff(Duration.ofSeconds(10)));
  }

  private static String text(byte @Nullable [] value) {
    return value == null ? "" : new String(value, StandardCharsets.UTF_8);
  }
}
