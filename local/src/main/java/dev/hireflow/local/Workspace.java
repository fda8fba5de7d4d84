package dev.hireflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders: the checkout with its built jars, and {@code .hireflow} with everything kept. */
public record Workspace(Path root, Path data) {

  private static final List<String> KEPT_WHEN_FRESH = List.of("run", "lock", "built");

  public Workspace {
    root = root.toAbsolutePath().normalize();
    data = data.toAbsolutePath().normalize();
  }

  public static Workspace fromSystemProperties() {
    Path root = Path.of(System.getProperty("hireflow.root", "."));
    String data = System.getProperty("hireflow.data");
    return new Workspace(root, data == null ? root.resolve(".hireflow") : Path.of(data));
  }

  Path logs() {
    return data.resolve("logs");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  Path postgres() {
    return data.resolve("postgres");
  }

  Path kafka() {
    return data.resolve("kafka");
  }

  /** What can be made again at any time: unpacked programs. */
  Path run() {
    return data.resolve("run");
  }

  Path bootJar(String module) {
    return root.resolve(module).resolve("target").resolve(module + "-boot.jar");
  }

  /** The class path of the processes that read documents. */
  String extractionClasspath() {
    Path target = root.resolve("extraction/target");
    try (Stream<Path> files = Files.list(target)) {
      Path jar =
          files
              .filter(file ->
                  file.getFileName().toString().matches("extraction-\\d[^-]*(-SNAPSHOT)?\\.jar"))
              .findFirst()
              .orElseThrow(
                  () -> new LaunchException("extraction is not built: no jar in " + target));
      return jar + ":" + target.resolve("lib") + "/*";
    } catch (IOException e) {
      throw new LaunchException("extraction is not built: no folder " + target, e);
    }
  }

  void prepare() {
    try {
      Files.createDirectories(logs());
      Files.createDirectories(run());
    } catch (IOException e) {
      throw new LaunchException("Can't write to " + data + " (" + e.getMessage() + ")", e);
    }
    if (!Files.isWritable(data)) {
      throw new LaunchException("Can't write to " + data + ": it belongs to another user");
    }
  }

  /** Forgets all data, credentials and logs. */
  void clear() {
    try (Stream<Path> entries = Files.list(data)) {
      entries
          .filter(entry -> !KEPT_WHEN_FRESH.contains(entry.getFileName().toString()))
          .forEach(FileTree::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    prepare();
  }
}
