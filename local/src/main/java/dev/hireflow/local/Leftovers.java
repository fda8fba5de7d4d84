package dev.hireflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Stops what a launcher left behind that was killed. Call it holding the lock. */
final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Workspace workspace;
  private final Progress progress;

  private Leftovers(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  static void stop(Workspace workspace, Progress progress) {
    Leftovers leftovers = new Leftovers(workspace, progress);
    RunState.read(workspace.data()).ifPresent(leftovers::stopChildren);
    leftovers.stopPostgres();
    RunState.forget(workspace.data());
  }

  private void stopChildren(RunState state) {
    List<ProcessId> services =
        state.children().stream()
            .filter(child -> !child.name().equals(PostgresServer.NAME))
            .toList();
    List<ProcessHandle> found =
        ProcessHandle.allProcesses()
            .filter(isOneOf(services).or(isWorkerOfOneOf(services)))
            .toList();
    found.forEach(process -> say("process", process.pid()));
    found.forEach(ProcessHandle::destroy);
    Signals.endWithin(PATIENCE, found);
  }

  private Predicate<ProcessHandle> isOneOf(List<ProcessId> children) {
    return process ->
        children.stream().anyMatch(child -> child.is(process.pid(), workspace.data()));
  }

  /** A worker outlives the service that started it only by a fault; its session still tells. */
  private Predicate<ProcessHandle> isWorkerOfOneOf(List<ProcessId> children) {
    return process -> {
      long session = ProcFs.session(process.pid()).orElse(0L);
      String line = ProcFs.commandLine(process.pid());
      return children.stream().anyMatch(child -> child.pid() == session && child.isGoneOrSame())
          && (line.contains(workspace.root().toString())
              || line.contains(workspace.data().toString()));
    };
  }

  /** PostgreSQL keeps its own note of itself: it also tells of one that no state file mentions. */
  private void stopPostgres() {
    Path note = workspace.postgres().resolve("postmaster.pid");
    if (!Files.exists(note)) {
      return;
    }
    try {
      List<String> lines = Files.readAllLines(note);
      long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
      if (ProcFs.commandLine(pid).contains(workspace.postgres().toString())) {
        say("PostgreSQL, process", pid);
        Signals.send("INT", pid);
        Signals.endWithin(PATIENCE, ProcessHandle.of(pid).stream().toList());
      }
      Files.deleteIfExists(note);
    } catch (NumberFormatException e) {
      throw new LaunchException("Not readable: " + note, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(String what, long pid) {
    progress.say("stopping " + what + " " + pid + ", which was left behind");
  }
}
