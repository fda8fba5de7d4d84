package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

  @TempDir Path data;

  @Test
  void areMadeOnceAndKept() {
    assertThat(Credentials.in(data)).isEqualTo(Credentials.in(data));
  }

  @Test
  void areRandom(@TempDir Path other) {
    assertThat(Credentials.in(data).adminPassword())
        .isNotEqualTo(Credentials.in(other).adminPassword())
        .hasSizeGreaterThan(20);
  }

  @Test
  void areReadByTheirOwnerOnly() throws IOException {
    Credentials.in(data);

    Path file = data.resolve("credentials.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file))
        .contains("adminEmail", "adminPassword", "serviceClientId", "serviceClientSecret")
        .contains("apiToken");
  }

  @Test
  void giveTheServiceClientEveryDocumentedScope() {
    assertThat(new Credentials("a", "b", "id", "secret", "c").serviceClients())
        .isEqualTo(
            "id:secret:uploads:read uploads:write tokens:introspect resumes:read accounts:read");
  }
}
