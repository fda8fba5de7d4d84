package dev.hireflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A service's jar, unpacked once: that starts in two thirds of the time. */
final class BootJar {

  private final ServiceSpec service;
  private final Path jar;
  private final Path all;
  private final Path unpacked;

  BootJar(Workspace workspace, ServiceSpec service) {
    this.service = service;
    this.jar = workspace.bootJar(service.name());
    this.all = workspace.run().resolve(service.name());
    this.unpacked = all.resolve(key(jar));
  }

  private static String key(Path jar) {
    try {
      long modified = Files.getLastModifiedTime(jar).toMillis();
      return Long.toHexString(modified) + "-" + Long.toHexString(Files.size(jar));
    } catch (IOException e) {
      throw new LaunchException("Not built: " + jar, e);
    }
  }

  /** The jar to start, beside the folder of its libraries. */
  Path path() {
    return unpacked.resolve(jar.getFileName());
  }

  boolean isUnpacked() {
    return Files.exists(path());
  }

  ChildProcess startUnpacking(Children children) {
    FileTree.delete(unfinished());
    return children.start(
        "unpack-" + service.name(),
        "TERM",
        List.of(
            Java.command(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--destination",
            unfinished().toString()),
        Map.of());
  }

  void finishUnpacking(ChildProcess unpacking) {
    try {
      if (unpacking.process().waitFor() != 0) {
        throw new LaunchException("Can't unpack " + jar + ":\n" + unpacking.lastLogLines(20));
      }
      FileTree.deleteAllBut(all, unfinished());
      Files.move(unfinished(), unpacked, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted", e);
    }
  }

  private Path unfinished() {
    return all.resolve("unfinished");
  }
}
