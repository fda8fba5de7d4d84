package dev.hireflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs, as {@code .hireflow/state.json} tells it to {@code down}, to the demo and to the next
 * start.
 */
public record RunState(ProcessId launcher, int port, boolean up, List<ProcessId> children) {

  private static final JsonMapper JSON = JsonMapper.shared();

  public RunState {
    children = List.copyOf(children);
  }

  static RunState starting(int port) {
    return new RunState(
        ProcessId.of("launcher", ProcessHandle.current().pid()), port, false, List.of());
  }

  RunState with(ProcessId child) {
    List<ProcessId> all = new ArrayList<>(children);
    all.add(child);
    return new RunState(launcher, port, up, all);
  }

  RunState asUp() {
    return new RunState(launcher, port, true, children);
  }

  public String url() {
    return "http://localhost:" + port;
  }

  static Optional<RunState> read(Path data) {
    Path file = file(data);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readString(file), RunState.class));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** The one that really runs, not one that a killed launcher left in the file. */
  public static Optional<RunState> running(Path data) {
    return read(data).filter(state -> state.launcher().find(data).isPresent());
  }

  void write(Path data) {
    SecretFile.write(file(data), JSON.writeValueAsString(this));
  }

  static void forget(Path data) {
    try {
      Files.deleteIfExists(file(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path data) {
    return data.resolve("state.json");
  }
}
