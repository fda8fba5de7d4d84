package dev.hireflow.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker, its own controller, inside this process. */
final class KafkaBroker {

  /** Fixed: a folder that was formatted once is opened again. */
  private static final String CLUSTER_ID = "aGlyZWZsb3dsb2NhbDAwMQ";

  private final KafkaRaftServer server;

  private KafkaBroker(KafkaRaftServer server) {
    this.server = server;
  }

  static KafkaBroker start(Workspace workspace, Ports ports) {
    Properties properties = properties(workspace.kafka(), ports);
    format(workspace.data().resolve("kafka.properties"), properties);
    KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
    server.startup();
    KafkaTopics.createMissing(bootstrap(ports));
    return new KafkaBroker(server);
  }

  static String bootstrap(Ports ports) {
    return "127.0.0.1:" + ports.kafka();
  }

  void stop() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path file, Properties properties) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        properties.store(out, null);
      }
      String[] arguments = {
        "format", "--cluster-id", CLUSTER_ID, "--config", file.toString(), "--ignore-formatted"
      };
      PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
      if (StorageTool.execute(arguments, out) != 0) {
        throw new LaunchException(
            "Kafka's folder can't be formatted:\n" + said.toString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties(Path folder, Ports ports) {
    String broker = "PLAINTEXT://" + bootstrap(ports);
    String controller = "127.0.0.1:" + ports.kafkaController();
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "process.roles",
            "broker,controller",
            "node.id",
            "1",
            "controller.quorum.voters",
            "1@" + controller,
            "controller.listener.names",
            "CONTROLLER",
            "listeners",
            broker + ",CONTROLLER://" + controller,
            "advertised.listeners",
            broker,
            "log.dirs",
            folder.toString(),
            "auto.create.topics.enable",
            "false"));
    // One broker: nothing can be kept twice.
    properties.putAll(
        Map.of(
            "default.replication.factor", "1",
            "min.insync.replicas", "1",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "group.initial.rebalance.delay.ms", "0"));
    // A small house: fewer partitions, threads and buffers than a cluster has.
    properties.putAll(
        Map.of(
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "log.cleaner.dedupe.buffer.size", "4194304",
            "log.index.size.max.bytes", "1048576",
            // After kill -9 the next start waits so long for the last one's session to expire.
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "1000",
            // Only closed segments expire: close them early, so that nothing outlives its retention
            // by much.
            "log.roll.hours", "6"));
    return properties;
  }
}
