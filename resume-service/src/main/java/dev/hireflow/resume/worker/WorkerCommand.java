package dev.hireflow.resume.worker;

import dev.hireflow.extraction.worker.WorkerMain;
import dev.hireflow.resume.settings.ResumeProperties;
import java.nio.file.Path;
import java.util.List;

/** How a worker process is started: the extraction module alone, with limits of its own. */
final class WorkerCommand {

  private static final String TEMPORARY = System.getProperty("java.io.tmpdir");

  private WorkerCommand() {}

  static List<String> of(ResumeProperties.Extraction settings) {
    String classPath =
        settings.classPath().isBlank()
            ? System.getProperty("java.class.path")
            : settings.classPath();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(
        java.toString(),
        "-Xmx" + settings.heap(),
        "-XX:MaxMetaspaceSize=128m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xss1m",
        "-Djava.awt.headless=true",
        "-Dpdfbox.fontcache=" + TEMPORARY,
        "-Dorg.bytedeco.javacpp.cachedir=" + Path.of(TEMPORARY, "hireflow-natives"),
        "-Dhireflow.tessdata=" + settings.tessdata(),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classPath,
        WorkerMain.class.getName());
  }
}
