package dev.hireflow.extraction.worker;

import java.nio.file.Path;
import java.util.List;

/** How a worker process is started: with limits of its own, small and soon warm. */
public final class WorkerCommand {

  private static final String TEMPORARY = System.getProperty("java.io.tmpdir");

  private WorkerCommand() {}

  /**
   * The command line, for the Java that runs this.
   *
   * @param classPath where the extraction module is
   * @param heap the largest heap, as {@code -Xmx} takes it
   * @param tessdata a folder of languages for pictures, or empty
   */
  public static List<String> of(String classPath, String heap, String tessdata) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heap,
        "-XX:MaxMetaspaceSize=128m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xss1m",
        "-Djava.awt.headless=true",
        "-Dpdfbox.fontcache=" + TEMPORARY,
        "-Dorg.bytedeco.javacpp.cachedir=" + Path.of(TEMPORARY, "hireflow-natives"),
        "-Dhireflow.tessdata=" + tessdata,
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classPath,
        WorkerMain.class.getName());
  }
}
