package dev.hireflow.platform.messaging;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.environment.HireflowProperties;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import reactor.kafka.receiver.KafkaReceiver;
import reactor.kafka.receiver.ReceiverOptions;
import reactor.kafka.sender.KafkaSender;
import reactor.kafka.sender.SenderOptions;

/** How we talk to Kafka: nothing acknowledged is lost, and no call waits for ever. */
final class KafkaSettings {

  private final String bootstrapServers;
  private final String clientId;

  KafkaSettings(HireflowProperties properties, String clientId) {
    this.bootstrapServers = properties.kafka().bootstrapServers();
    this.clientId = clientId;
  }

  KafkaSender<String, String> sender() {
    Map<String, Object> settings = common();
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000L);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    return KafkaSender.create(SenderOptions.<String, String>create(settings).stopOnError(true));
  }

  /** A member of the service's group, which shares the partitions among its replicas. */
  KafkaReceiver<String, byte[]> receiver(Collection<Topic> topics) {
    Map<String, Object> settings = reader();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, clientId);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
    return KafkaReceiver.create(
        ReceiverOptions.<String, byte[]>create(settings)
            .commitInterval(Duration.ofMillis(500))
            .subscription(topics.stream().map(Topic::topicName).toList()));
  }

  Map<String, Object> reader() {
    Map<String, Object> settings = common();
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    return settings;
  }

  /** Calls that nobody waits for any more would otherwise hold up the stop for a minute. */
  Map<String, Object> admin() {
    Map<String, Object> settings = common();
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    return settings;
  }

  private Map<String, Object> common() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000L);
    return settings;
  }
}
