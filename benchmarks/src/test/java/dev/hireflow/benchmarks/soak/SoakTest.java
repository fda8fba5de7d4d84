package dev.hireflow.benchmarks.soak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakTest {

  private static final byte[] RESUME =
      "Jane Miller\njane.miller@example.com\n\nSkills\nJava, SQL\n".getBytes(UTF_8);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @TempDir Path kept;

  @Test
  void tellsHowRealWorkersBoreIt() throws Exception {
    Stream<byte[]> documents = Stream.of(RESUME, new byte[0], "%PDF-1.7".getBytes(UTF_8), RESUME);

    assertThat(soak(documents)).isTrue();

    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.getLast()).matches(" +all +2 +0 +0 +0 +0 .*  2: CORRUPT 1, EMPTY 1");
    assertThat(lines.get(2)).startsWith("        4 ");
  }

  @Test
  void isNotGladOfCrashesAndHangs() {
    assertThat(outcome(Outcome.Kind.ANSWERED).isFailure()).isFalse();
    assertThat(outcome(Outcome.Kind.DIED, Ending.MEMORY, Ending.MEMORY).isFailure()).isFalse();
    assertThat(outcome(Outcome.Kind.DIED, Ending.TIME).isFailure()).isTrue();
    assertThat(outcome(Outcome.Kind.ANSWERED, Ending.OTHER).isFailure()).isTrue();
    assertThat(outcome(Outcome.Kind.INTERNAL_ERROR).isFailure()).isTrue();
  }

  private boolean soak(Stream<byte[]> documents) throws Exception {
    return new Soak(() -> documents, kept, new PrintStream(out, true, UTF_8)).run();
  }

  private static Outcome outcome(Outcome.Kind kind, Ending... endings) {
    return new Outcome(kind, "", 0, List.of(endings));
  }
}
