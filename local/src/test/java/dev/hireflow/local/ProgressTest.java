package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void saysWhereAndHowLong() {
    var said = new ByteArrayOutputStream();
    var now = new AtomicReference<>(Instant.EPOCH);
    var progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), now::get);

    now.set(Instant.ofEpochMilli(9_249));
    progress.ready("auth-service", "healthy", 8081);

    assertThat(said.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("auth-service     healthy on 8081 after 9.2 s");
  }
}
