package dev.hireflow.benchmarks.soak;

import dev.hireflow.extraction.worker.WorkerMain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How resume-service starts its workers. */
final class WorkerCommand {

  private static final String NATIVES = "org.bytedeco.javacpp.cachedir";

  private WorkerCommand() {}

  static List<String> get() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss1m",
            "-Djava.awt.headless=true",
            "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
            "--enable-native-access=ALL-UNNAMED"));
    @Nullable String natives = System.getProperty(NATIVES);
    if (natives != null) {
      command.add("-D" + NATIVES + "=" + natives);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WorkerMain.class.getName());
    return List.copyOf(command);
  }
}
