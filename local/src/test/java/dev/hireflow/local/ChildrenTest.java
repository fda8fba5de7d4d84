package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

  @TempDir Path folder;

  private Workspace workspace;
  private Children children;

  @BeforeEach
  void prepare() {
    workspace = new Workspace(folder, folder);
    workspace.prepare();
    children = new Children(workspace, RunState.starting(8080));
  }

  @Test
  void areNotedBeforeAnythingElseHappens() {
    ChildProcess child = start("gateway", "true");

    assertThat(RunState.read(folder).orElseThrow().children())
        .extracting(ProcessId::pid)
        .containsExactly(child.process().pid());
  }

  @Test
  void sayTheirLastWordsWhenTheyDie() {
    start("gateway", "echo first; echo \"$GREETING\"; exit 3");

    assertThatThrownBy(() -> new Deaths(children).check(5, TimeUnit.SECONDS))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("gateway ended with code 3")
        .hasMessageContaining("first\nhello");
  }

  @Test
  void mayEndWhenTheirJobIsDone() throws InterruptedException {
    ChildProcess child = start("initdb", "exit 0");
    assertThat(child.process().waitFor(5, TimeUnit.SECONDS)).isTrue();

    new Deaths(children).check(1, TimeUnit.SECONDS);
  }

  @Test
  void startNoMoreOnceStoppingHasBegun() {
    children.refuseMore();

    assertThatThrownBy(() -> start("gateway", "true")).isInstanceOf(LaunchException.class);
  }

  @Test
  void keepTheLogOfTheLastRun() {
    Path log = start("gateway", "true").log();
    start("gateway", "true");

    assertThat(log).exists();
    assertThat(log.resolveSibling("gateway.log.1")).exists();
  }

  private ChildProcess start(String name, String script) {
    return children.start(name, "TERM", List.of("sh", "-c", script), Map.of("GREETING", "hello"));
  }
}
