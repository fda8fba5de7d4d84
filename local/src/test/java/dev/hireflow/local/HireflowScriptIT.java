package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script from a folder that is not the checkout's. */
class HireflowScriptIT {

  private record Result(int code, String output) {}

  @TempDir Path elsewhere;

  @Test
  void explainsItself() throws Exception {
    Result help = run("help");

    assertThat(help.code()).isZero();
    assertThat(help.output()).contains("up [--fresh]", "down", "demo [FILE]", "test", "parse FILE");
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    Result unknown = run("launch");

    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.output()).contains("unknown command: launch", "usage:");
    assertThat(run("up", "--frsh").code()).isEqualTo(2);
    assertThat(run("parse").code()).isEqualTo(2);
  }

  @Test
  void parsesWithoutAServer() throws Exception {
    Result parsed = run("parse", Documents.pdf().toAbsolutePath().toString());

    assertThat(parsed.code()).as(parsed.output()).isZero();
    assertThat(parsed.output()).contains("\"basicInfo\"");
  }

  private Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    Path root = Path.of(System.getProperty("hireflow.root", "..")).toRealPath();
    command.add(root.resolve("hireflow").toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }
}
