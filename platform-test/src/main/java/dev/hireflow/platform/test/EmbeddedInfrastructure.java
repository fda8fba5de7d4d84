package dev.hireflow.platform.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** One PostgreSQL and one Kafka for all tests of a module, started when first asked for. */
public final class EmbeddedInfrastructure {

  private EmbeddedInfrastructure() {}

  /** {@code postgresql://…}, as DATABASE_URL. */
  public static String databaseUrl() {
    return "postgresql://postgres:postgres@localhost:" + Postgres.SERVER.getPort() + "/postgres";
  }

  /** {@code host:port}, as KAFKA_BOOTSTRAP_SERVERS. */
  public static String bootstrapServers() {
    return Kafka.BROKER.getBrokersAsString();
  }

  private static final class Postgres {

    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "off")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Kafka {

    static final EmbeddedKafkaKraftBroker BROKER = start();

    private static EmbeddedKafkaKraftBroker start() {
      EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
      broker.brokerProperties(
          Map.of(
              "auto.create.topics.enable", "false",
              "group.initial.rebalance.delay.ms", "0",
              "transaction.state.log.min.isr", "1"));
      broker.afterPropertiesSet();
      Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
      return broker;
    }
  }
}
