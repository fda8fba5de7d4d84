package dev.hireflow.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Starts every process of ours, keeps the state file, and lets none start once stopping has begun.
 *
 * <p>Call {@link #start} from the main thread only: the kernel's "signal me when my parent dies"
 * means the parent's thread.
 */
final class Children {

  private static final File NOTHING = new File("/dev/null");

  private final Workspace workspace;
  private final BlockingQueue<ChildProcess> deaths = new LinkedBlockingQueue<>();
  private final List<ChildProcess> all = new ArrayList<>();
  private RunState state;
  private boolean stopping;

  Children(Workspace workspace, RunState state) {
    this.workspace = workspace;
    this.state = state;
  }

  synchronized ChildProcess start(
      String name, String stopSignal, List<String> command, Map<String, String> environment) {
    return start(name, stopSignal, List.of(), command, environment);
  }

  /**
   * @param prefix a command that changes who the process is, and so has to come before the promise
   *     to die with us, which the kernel forgets on such a change
   */
  synchronized ChildProcess start(
      String name,
      String stopSignal,
      List<String> prefix,
      List<String> command,
      Map<String, String> environment) {
    if (stopping) {
      throw new LaunchException("Stopped while starting");
    }
    Path log = workspace.log(name);
    keepPrevious(log);
    ProcessBuilder builder = new ProcessBuilder(Leash.command(prefix, stopSignal, command));
    builder.environment().putAll(environment);
    builder.redirectInput(NOTHING).redirectErrorStream(true).redirectOutput(log.toFile());
    ChildProcess child = run(builder, name, log, stopSignal);
    all.add(child);
    state = state.with(ProcessId.of(name, child.process().pid()));
    state.write(workspace.data());
    child.onExit().thenRun(() -> deaths.add(child)).exceptionally(e -> null);
    return child;
  }

  private static ChildProcess run(
      ProcessBuilder builder, String name, Path log, String stopSignal) {
    try {
      return new ChildProcess(name, builder.start(), log, stopSignal);
    } catch (IOException e) {
      throw new LaunchException("Can't start " + name + ": " + e.getMessage(), e);
    }
  }

  private static void keepPrevious(Path log) {
    try {
      if (Files.exists(log)) {
        Path previous = log.resolveSibling(log.getFileName() + ".1");
        Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new LaunchException("Can't write to " + log + ": " + e.getMessage(), e);
    }
  }

  synchronized void writeState() {
    state.write(workspace.data());
  }

  synchronized void up() {
    state = state.asUp();
    state.write(workspace.data());
  }

  synchronized List<ChildProcess> refuseMore() {
    stopping = true;
    return List.copyOf(all);
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  BlockingQueue<ChildProcess> deaths() {
    return deaths;
  }
}
