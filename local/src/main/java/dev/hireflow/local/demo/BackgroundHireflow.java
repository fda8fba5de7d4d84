package dev.hireflow.local.demo;

import dev.hireflow.local.RunState;
import dev.hireflow.local.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A running Hireflow: one that was there, or one of our own, gone when we are. */
final class BackgroundHireflow {

  private final RunState state;
  private final @Nullable Process started;
  private final PrintStream out;

  private BackgroundHireflow(RunState state, @Nullable Process started, PrintStream out) {
    this.state = state;
    this.started = started;
    this.out = out;
  }

  RunState state() {
    return state;
  }

  static BackgroundHireflow findOrStart(Workspace workspace, PrintStream out) {
    Optional<RunState> running = RunState.running(workspace.data());
    if (running.isPresent()) {
      return new BackgroundHireflow(awaitUp(workspace, null), null, out);
    }
    out.println("Nothing is running: starting it for the demo.");
    Process launcher = launch(workspace);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher), "stop launcher"));
    return new BackgroundHireflow(awaitUp(workspace, launcher), launcher, out);
  }

  private static Process launch(Workspace workspace) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dhireflow.root=" + workspace.root(),
            "-Dhireflow.data=" + workspace.data(),
            "-cp",
            System.getProperty("java.class.path"),
            "dev.hireflow.local.Launcher",
            "up");
    try {
      return new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      throw new UncheckedIOException("Can't start the launcher", e);
    }
  }

  /** The launcher has time limits of its own: here only its end ends the waiting. */
  private static RunState awaitUp(Workspace workspace, @Nullable Process launcher) {
    while (true) {
      Optional<RunState> state = RunState.running(workspace.data());
      if (state.filter(RunState::up).isPresent()) {
        return state.get();
      }
      boolean gone = launcher == null ? state.isEmpty() : !launcher.isAlive();
      if (gone) {
        throw new DemoFailure("Hireflow did not start");
      }
      try {
        TimeUnit.MILLISECONDS.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new DemoFailure("Interrupted");
      }
    }
  }

  void stopIfStartedHere() {
    if (started != null) {
      out.println("\nStopping what the demo started; ./hireflow up keeps it running.");
      stop(started);
    }
  }

  private static void stop(Process launcher) {
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
