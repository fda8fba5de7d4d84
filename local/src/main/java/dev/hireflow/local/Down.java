package dev.hireflow.local;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Stops a running one, whoever started it, and waits until it is gone. */
final class Down {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Workspace workspace;
  private final Progress progress;

  Down(Workspace workspace, Progress progress) {
    this.workspace = workspace;
    this.progress = progress;
  }

  void run() {
    if (!Files.isDirectory(workspace.data())) {
      progress.say("Nothing is running here.");
      return;
    }
    Optional<RunLock> lock = RunLock.tryAcquire(workspace.data());
    if (lock.isPresent()) {
      lock.get().close();
      Leftovers.stop(workspace, progress);
      progress.say("Nothing is running here.");
      return;
    }
    stop(launcher());
    progress.say("stopped");
  }

  private ProcessHandle launcher() {
    return RunState.read(workspace.data())
        .flatMap(state -> state.launcher().find(workspace.data()))
        .orElseThrow(
            () -> new LaunchException("Something holds " + workspace.data() + "/lock, but not we"));
  }

  private void stop(ProcessHandle launcher) {
    progress.say("stopping process " + launcher.pid() + " …");
    launcher.destroy();
    if (!Signals.endsWithin(PATIENCE, List.of(launcher))) {
      progress.say("It does not end: taking it by force.");
      Signals.endWithin(Duration.ZERO, List.of(launcher));
    }
    Leftovers.stop(workspace, progress);
  }
}
