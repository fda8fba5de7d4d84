package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {

  private static final ServiceSpec GATEWAY = ServiceSpec.ALL.getFirst();
  private static final ServiceSpec RESUMES = ServiceSpec.ALL.get(2);

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void buildExtraction() throws IOException {
    workspace = new Workspace(folder, folder.resolve(".hireflow"));
    workspace.prepare();
    Path target = Files.createDirectories(folder.resolve("extraction/target"));
    Files.createFile(target.resolve("extraction-0.1.0-SNAPSHOT.jar"));
  }

  @Test
  void tellsAServiceItsPortAndTheOthers() {
    Map<String, String> environment = environment(Map.of()).of(RESUMES);

    assertThat(environment)
        .containsEntry("ENVIRONMENT", "development")
        .containsEntry("SERVER_PORT", "9002")
        .containsEntry("SERVER_ADDRESS", "127.0.0.1")
        .containsEntry("AUTH_SERVICE_URL", "http://127.0.0.1:9001")
        .containsEntry("PUBLIC_BASE_URL", "http://localhost:9000")
        .containsEntry("DATABASE_URL", "postgresql://db")
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka:1");
    assertThat(environment.get("HIREFLOW_SECRET")).hasSizeGreaterThanOrEqualTo(32);
    assertThat(environment.get("EXTRACTION_CLASSPATH"))
        .endsWith("extraction-0.1.0-SNAPSHOT.jar:" + folder + "/extraction/target/lib/*");
  }

  @Test
  void leavesTheGatewayOpenButNotItsManagement() {
    assertThat(environment(Map.of()).of(GATEWAY))
        .containsEntry("PORT", "9000")
        .containsEntry("MANAGEMENT_SERVER_PORT", "9005")
        .containsEntry("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1")
        .doesNotContainKeys("SERVER_PORT", "SERVER_ADDRESS");
  }

  @Test
  void leavesToTheShellWhatTheUserHasSetThere() {
    Map<String, String> shell = Map.of("ADMIN_EMAIL", "me@example.com", "ADMIN_PASSWORD", "");

    assertThat(environment(shell).of(RESUMES))
        .doesNotContainKey("ADMIN_EMAIL")
        .containsKey("ADMIN_PASSWORD");
  }

  private ServiceEnvironment environment(Map<String, String> shell) {
    return new ServiceEnvironment(workspace, new Ports(9000), "postgresql://db", "kafka:1", shell);
  }
}
