package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

  @TempDir Path folder;

  @Test
  void forgetsEverythingButWhatCanBeMadeAgain() throws IOException {
    Workspace workspace = new Workspace(folder, folder.resolve(".hireflow"));
    workspace.prepare();
    Path kept = Files.createFile(workspace.run().resolve("program"));
    Path row = Files.createDirectories(workspace.postgres().resolve("base")).resolve("row");
    Files.createFile(row);
    Files.createFile(workspace.data().resolve("secret"));

    workspace.clear();

    assertThat(kept).exists();
    assertThat(workspace.postgres()).doesNotExist();
    assertThat(workspace.data().resolve("secret")).doesNotExist();
    assertThat(workspace.logs()).isEmptyDirectory();
  }

  @Test
  void saysWhatIsNotBuilt() {
    Workspace workspace = new Workspace(folder, folder.resolve(".hireflow"));

    assertThatThrownBy(workspace::extractionClasspath).hasMessageContaining("not built");
    assertThatThrownBy(() -> new BootJar(workspace, ServiceSpec.ALL.getFirst()))
        .hasMessageContaining("gateway-boot.jar");
  }
}
