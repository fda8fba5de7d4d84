package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {

  @TempDir Path data;

  @Test
  void isReadAsItWasWritten() {
    RunState state = RunState.starting(8080).with(new ProcessId("gateway", 42, 4711)).asUp();

    state.write(data);

    assertThat(RunState.read(data)).contains(state);
    assertThat(state.url()).isEqualTo("http://localhost:8080");
  }

  @Test
  void isEmptyWhenMissingForgottenOrBroken() throws IOException {
    assertThat(RunState.read(data)).isEmpty();

    RunState.starting(8080).write(data);
    RunState.forget(data);
    assertThat(RunState.read(data)).isEmpty();

    Files.writeString(data.resolve("state.json"), "{\"launcher\":");
    assertThat(RunState.read(data)).isEmpty();
  }

  @Test
  void ofAKilledLauncherIsNotRunning() {
    RunState.starting(8080).write(data);

    assertThat(RunState.running(data)).as("our command line does not name the folder").isEmpty();
  }

  @Test
  void isLockedByOneAtATime() {
    RunLock first = RunLock.tryAcquire(data).orElseThrow();
    assertThat(RunLock.tryAcquire(data)).isEmpty();

    first.close();

    RunLock.tryAcquire(data).orElseThrow().close();
  }
}
