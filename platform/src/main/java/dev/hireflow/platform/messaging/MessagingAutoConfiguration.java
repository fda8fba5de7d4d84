package dev.hireflow.platform.messaging;

import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.lifecycle.BackgroundTask;
import io.micrometer.core.instrument.MeterRegistry;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.kafka.sender.KafkaSender;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
class MessagingAutoConfiguration {

  @Bean
  KafkaSettings kafkaSettings(
      HireflowProperties properties, @Value("${spring.application.name}") String name) {
    return new KafkaSettings(properties, name);
  }

  @Bean(destroyMethod = "close")
  Admin kafkaAdmin(KafkaSettings settings) {
    return Admin.create(settings.admin());
  }

  @Bean
  Topics topics(Admin admin, HireflowProperties properties) {
    return new Topics(admin, properties.kafka().replicationFactor());
  }

  @Bean
  EventCodec eventCodec(JsonMapper json) {
    return new EventCodec(json);
  }

  @Bean
  TopicReplay topicReplay(KafkaSettings settings, Topics topics, EventCodec codec) {
    return new TopicReplay(settings, topics, codec);
  }

  /** For services with a database of their own. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(ConnectionFactory.class)
  @ConditionalOnProperty("hireflow.database")
  static class Transactional {

    @Bean(destroyMethod = "close")
    KafkaSender<String, String> kafkaSender(KafkaSettings settings) {
      return settings.sender();
    }

    @Bean
    OutboxRelay outboxRelay(
        DatabaseClient database,
        TransactionalOperator transactions,
        KafkaSender<String, String> sender,
        MeterRegistry meters) {
      return new OutboxRelay(database, transactions, sender, meters);
    }

    @Bean
    EventPublisher eventPublisher(
        DatabaseClient database,
        EventCodec codec,
        OutboxRelay relay,
        Clock clock,
        @Value("${spring.application.name}") String name) {
      return new EventPublisher(database, codec, relay, name, clock);
    }

    @Bean
    Inbox inbox(
        DatabaseClient database,
        TransactionalOperator transactions,
        @Value("${spring.application.name}") String name) {
      return new Inbox(database, transactions, name);
    }

    @Bean
    BackgroundTask outboxTask(OutboxRelay relay, Topics topics) {
      return new BackgroundTask("outbox", () -> topics.createMissing().thenMany(relay.run()));
    }

    /** The handlers are looked for when the work begins: by then all of them are there. */
    @Bean
    BackgroundTask inboxTask(
        KafkaSettings settings,
        Topics topics,
        KafkaSender<String, String> sender,
        EventCodec codec,
        Inbox inbox,
        ListableBeanFactory beans) {
      return new BackgroundTask(
          "inbox",
          () -> {
            EventHandlers handlers = EventHandlers.in(beans);
            EventConsumer consumer =
                new EventConsumer(
                    settings.receiver(handlers.topics()), sender, codec, handlers, inbox);
            return topics.createMissing().thenMany(consumer.run());
          });
    }

    @Bean
    BackgroundTask inboxCleaning(Inbox inbox) {
      return BackgroundTask.every(Duration.ofHours(1), "inbox cleaning", inbox::forgetOld);
    }
  }
}
