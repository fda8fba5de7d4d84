package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.local.client.ApiClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@code ./hireflow up} from the built jars: real processes, free ports, a folder of its own. */
final class RunningApplication implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(60);

  private final Workspace workspace;
  private final Ports ports = FreePorts.find();
  private @Nullable Process launcher;

  private RunningApplication(Workspace workspace) {
    this.workspace = workspace;
  }

  static RunningApplication inFreshFolder() {
    try {
      Path root = Path.of(System.getProperty("hireflow.root", ".."));
      Path data = Files.createTempDirectory("hireflow journey");
      return new RunningApplication(new Workspace(root, data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path data() {
    return workspace.data();
  }

  String bootstrapServers() {
    return KafkaBroker.bootstrap(ports);
  }

  /** Where users find it. */
  String url() {
    return "http://localhost:" + ports.gateway();
  }

  Credentials credentials() {
    return Credentials.in(data());
  }

  /** A new browser: no cookies yet. */
  ApiClient browser() {
    return new ApiClient(url());
  }

  RunningApplication start() {
    Process started = launch("up");
    launcher = started;
    await()
        .atMost(START)
        .pollInterval(Duration.ofMillis(200))
        .failFast(() -> assertThat(started.isAlive()).as(output()).isTrue())
        .until(() -> RunState.running(data()).filter(RunState::up).isPresent());
    return this;
  }

  /** The launcher's own process: {@code up} and {@code down} are its commands. */
  Process launch(String command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(commandLine(command));
      builder.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG", "LC_ALL"));
      builder.environment().putAll(Map.of("HIREFLOW_PORT", Integer.toString(ports.gateway())));
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(said()));
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> commandLine(String command) {
    List<String> line =
        List.of(
            Java.command(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dhireflow.root=" + workspace.root(),
            "-Dhireflow.data=" + workspace.data(),
            "-cp",
            System.getProperty("java.class.path"),
            "dev.hireflow.local.Launcher",
            command);
    // When the test's own process is killed, nothing stays behind.
    return Leash.command(List.of(), "TERM", line);
  }

  private java.io.File said() {
    return data().resolve("launcher-output.txt").toFile();
  }

  /** What all launchers of this folder have printed. */
  String output() {
    try {
      return said().exists() ? Files.readString(said().toPath()) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every process of this folder that still runs, the launcher too. */
  List<String> processes() {
    List<String> found = new ArrayList<>();
    ProcessHandle.allProcesses()
        .map(process -> process.pid() + " " + ProcFs.commandLine(process.pid()))
        .filter(line -> line.contains(data().toString()))
        .forEach(found::add);
    return found;
  }

  /** As the kernel does it when memory is short. */
  void kill(String child) {
    ProcessId found =
        RunState.read(data()).orElseThrow().children().stream()
            .filter(process -> process.name().equals(child))
            .findFirst()
            .orElseThrow();
    assertThat(found.find(data()).orElseThrow().destroyForcibly()).isTrue();
  }

  void kill() {
    Process running = running();
    running.destroyForcibly();
    assertThat(waitFor(running)).isTrue();
  }

  /** Answers with the launcher's exit code. */
  int terminate() {
    Process running = running();
    running.destroy();
    assertThat(waitFor(running)).as("ends after SIGTERM").isTrue();
    return running.exitValue();
  }

  private Process running() {
    return java.util.Objects.requireNonNull(launcher, "not started");
  }

  static boolean waitFor(Process process) {
    try {
      return process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    Process running = launcher;
    if (running != null && running.isAlive()) {
      terminate();
    }
    keepLogs();
    FileTree.delete(data());
  }

  /** What a failed journey is understood by. */
  private void keepLogs() {
    Path kept = workspace.root().resolve("local/target/journey-logs/" + data().getFileName());
    FileTree.delete(kept);
    try {
      Files.createDirectories(kept.resolveSibling("."));
      Files.move(workspace.logs(), kept);
    } catch (IOException e) {
      System.err.println("Logs not kept: " + e);
    }
  }
}
