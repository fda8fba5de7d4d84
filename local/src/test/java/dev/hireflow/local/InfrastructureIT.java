package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureIT {

  @TempDir Path folder;

  private final Ports ports = FreePorts.find();
  private Workspace workspace;
  private Children children;

  @BeforeEach
  void prepare() {
    workspace = new Workspace(folder, folder.resolve("with a blank"));
    workspace.prepare();
    children = new Children(workspace, RunState.starting(ports.gateway()));
  }

  @AfterEach
  void stop() {
    for (ChildProcess child : children.refuseMore()) {
      child.ask();
      Signals.endWithin(Duration.ofSeconds(15), List.of(child.process().toHandle()));
    }
  }

  @Test
  void postgresKeepsItsDataAndAsksForThePassword() throws SQLException {
    PostgresServer server = new PostgresServer(workspace, children, ports.postgres());
    server.start();
    execute(server, "CREATE TABLE kept AS SELECT 42 AS answer");
    stop();

    children = new Children(workspace, RunState.starting(ports.gateway()));
    PostgresServer again = new PostgresServer(workspace, children, ports.postgres());
    again.start();

    assertThat(again.url()).isEqualTo(server.url());
    assertThat(answer(again)).isEqualTo(42);
    assertThatThrownBy(() -> connect("wrong").close()).hasMessageContaining("password");
  }

  @Test
  void kafkaKeepsItsTopics() throws Exception {
    KafkaBroker.start(workspace, ports).stop();

    KafkaBroker again = KafkaBroker.start(workspace, ports);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", KafkaBroker.bootstrap(ports)))) {
      assertThat(admin.listTopics().names().get())
          .contains("hireflow.accounts.v1", "hireflow.accounts.v1.dlt", "hireflow.uploads.v1");
    } finally {
      again.stop();
    }
  }

  private void execute(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = connect(password(server));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int answer(PostgresServer server) throws SQLException {
    try (Connection connection = connect(password(server));
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT answer FROM kept")) {
      result.next();
      return result.getInt(1);
    }
  }

  private Connection connect(String password) throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/hireflow_auth";
    return DriverManager.getConnection(url, "hireflow", password);
  }

  private static String password(PostgresServer server) {
    return server.url().replaceFirst("postgresql://hireflow:(.*)@.*", "$1");
  }
}
