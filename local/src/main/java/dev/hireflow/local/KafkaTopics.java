package dev.hireflow.local;

import dev.hireflow.contracts.event.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics that the contracts list. */
final class KafkaTopics {

  private static final short ONE_REPLICA = 1;

  private KafkaTopics() {}

  static void createMissing(String bootstrap) {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
      Set<String> existing = admin.listTopics().names().get();
      List<NewTopic> missing =
          all().stream().filter(topic -> !existing.contains(topic.name())).toList();
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      throw new LaunchException("Kafka's topics can't be made: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted", e);
    }
  }

  static List<NewTopic> all() {
    List<NewTopic> topics = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      Map<String, String> settings =
          Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(topic.retention().toMillis()));
      topics.add(
          new NewTopic(topic.topicName(), topic.partitions(), ONE_REPLICA).configs(settings));
      topics.add(new NewTopic(topic.deadLetterName(), 1, ONE_REPLICA).configs(settings));
    }
    return topics;
  }
}
