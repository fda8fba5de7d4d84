package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Progress progress =
      new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), InstantSource.system());
  private Workspace workspace;
  private Process process;

  @BeforeEach
  void startProcess() throws IOException {
    workspace = new Workspace(folder, folder.resolve(".hireflow"));
    workspace.prepare();
    // The folder is among the arguments, as it is among those of every service.
    process =
        new ProcessBuilder("sh", "-c", "sleep 60; true", "--", workspace.data().toString()).start();
  }

  @AfterEach
  void endProcess() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Test
  void areStopped() throws InterruptedException {
    leave(ProcessId.of("gateway", process.pid()));

    Leftovers.stop(workspace, progress);

    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("process " + process.pid());
    assertThat(RunState.read(workspace.data())).isEmpty();
  }

  @Test
  void leaveALaterProcessWithTheSameNumberAlone() {
    leave(new ProcessId("gateway", process.pid(), 1));

    Leftovers.stop(workspace, progress);

    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void leaveAProcessOfAnotherFolderAlone(@TempDir Path other) {
    Workspace elsewhere = new Workspace(other, other.resolve(".hireflow"));
    elsewhere.prepare();
    RunState.starting(8080).with(ProcessId.of("gateway", process.pid())).write(elsewhere.data());

    Leftovers.stop(elsewhere, progress);

    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void forgetPostgresNoteOfAnotherProcess() throws IOException {
    Path note = Files.createDirectories(workspace.postgres()).resolve("postmaster.pid");
    Files.writeString(note, process.pid() + "\n" + workspace.postgres() + "\n");

    Leftovers.stop(workspace, progress);

    assertThat(process.isAlive()).isTrue();
    assertThat(note).doesNotExist();
  }

  private void leave(ProcessId child) {
    RunState.starting(8080).with(child).write(workspace.data());
  }
}
