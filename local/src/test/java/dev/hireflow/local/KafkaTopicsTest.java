package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class KafkaTopicsTest {

  @Test
  void areThoseOfTheContractsEachWithItsDeadLetters() {
    assertThat(KafkaTopics.all())
        .extracting(NewTopic::name, NewTopic::numPartitions)
        .contains(
            org.assertj.core.api.Assertions.tuple("hireflow.resumes.v1", 6),
            org.assertj.core.api.Assertions.tuple("hireflow.resumes.v1.dlt", 1),
            org.assertj.core.api.Assertions.tuple("hireflow.sessions.v1", 1));
  }

  @Test
  void keepSessionsEightDays() {
    Map<String, String> settings =
        KafkaTopics.all().stream()
            .filter(topic -> topic.name().equals("hireflow.sessions.v1"))
            .map(NewTopic::configs)
            .findFirst()
            .orElseThrow();

    assertThat(settings).containsEntry("retention.ms", "691200000");
  }
}
