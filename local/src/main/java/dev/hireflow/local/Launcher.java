package dev.hireflow.local;

import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;

/** Entry of {@code ./hireflow up} and {@code ./hireflow down}. */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    Workspace workspace = Workspace.fromSystemProperties();
    System.setProperty("hireflow.logs", workspace.logs().toString());
    Progress progress = new Progress(System.out, InstantSource.system());
    try {
      if (words.contains("down")) {
        new Down(workspace, progress).run();
      } else {
        new Up(workspace, System.getenv(), progress).run(words.contains("--fresh"));
      }
    } catch (LaunchException e) {
      System.err.println("hireflow: " + e.getMessage());
      System.exit(1);
    } catch (UncheckedIOException e) {
      System.err.println("hireflow: " + e.getCause());
      System.exit(1);
    }
  }
}
