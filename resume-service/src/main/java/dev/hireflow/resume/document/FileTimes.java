package dev.hireflow.resume.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** When files were written; one that has gone meanwhile is as young as can be. */
final class FileTimes {

  private FileTimes() {}

  static Instant modified(Path path) {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (IOException goneMeanwhile) {
      return Instant.MAX;
    }
  }
}
