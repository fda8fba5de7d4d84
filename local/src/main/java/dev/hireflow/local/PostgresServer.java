package dev.hireflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL on a folder of ours, reachable from this machine by password only. */
final class PostgresServer {

  static final String NAME = "postgres";

  private static final String USER = "hireflow";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Workspace workspace;
  private final Children children;
  private final int port;
  private final String password;
  private final PostgresUser user = PostgresUser.detect();

  PostgresServer(Workspace workspace, Children children, int port) {
    this.workspace = workspace;
    this.children = children;
    this.port = port;
    this.password =
        SecretFile.readOrCreate(
            workspace.data().resolve("postgres-password"), () -> SecretFile.random(24));
  }

  String url() {
    return "postgresql://%s:%s@127.0.0.1:%d/postgres".formatted(USER, password, port);
  }

  void start() {
    Path programs = PostgresBinaries.unpack(workspace.run());
    user.own(programs.getParent() == null ? programs : programs.getParent());
    if (!Files.exists(workspace.postgres().resolve("PG_VERSION"))) {
      initialise(programs);
    }
    user.own(workspace.postgres());
    ChildProcess server =
        children.start(
            NAME,
            "INT",
            user.prefix(),
            List.of(
                programs.resolve("postgres").toString(),
                "-D",
                workspace.postgres().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="),
            Map.of());
    awaitReady(server);
  }

  /** In a folder beside the real one, renamed when done: a start cut short leaves no half of it. */
  private void initialise(Path programs) {
    Path unfinished = workspace.data().resolve("postgres.unfinished");
    Path secret = workspace.data().resolve("postgres-password.handed");
    try {
      FileTree.delete(unfinished);
      FileTree.delete(workspace.postgres());
      Files.createDirectories(unfinished);
      SecretFile.write(secret, password);
      user.own(unfinished);
      user.own(secret);
      ChildProcess initdb =
          children.start(
              "initdb",
              "TERM",
              user.prefix(),
              List.of(
                  programs.resolve("initdb").toString(),
                  "--pgdata=" + unfinished,
                  "--username=" + USER,
                  "--pwfile=" + secret,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--no-sync"),
              Map.of());
      if (initdb.process().waitFor() != 0) {
        throw new LaunchException("initdb failed:\n" + initdb.lastLogLines(20));
      }
      Files.move(unfinished, workspace.postgres());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted", e);
    } finally {
      FileTree.delete(secret);
    }
  }

  private void awaitReady(ChildProcess server) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try (Connection connection = connect()) {
        createDatabases(connection);
        return;
      } catch (SQLException e) {
        if (!server.isAlive() || Instant.now().isAfter(deadline)) {
          throw new LaunchException("PostgreSQL does not start:\n" + server.lastLogLines(20), e);
        }
      }
      pause(server);
    }
  }

  private static void pause(ChildProcess server) {
    try {
      boolean ignored = server.process().waitFor(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted", e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5", USER, password);
  }

  private static void createDatabases(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Set<String> existing = new HashSet<>();
      try (ResultSet names = statement.executeQuery("SELECT datname FROM pg_database")) {
        while (names.next()) {
          existing.add(names.getString(1));
        }
      }
      for (ServiceSpec service : ServiceSpec.ALL) {
        if (service.hasDatabase() && !existing.contains(service.database())) {
          statement.execute("CREATE DATABASE " + service.database());
        }
      }
    }
  }
}
