package dev.hireflow.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The resumes that the journeys upload. */
final class Documents {

  private Documents() {}

  /** The first PDF among the samples of the repository. */
  static Path pdf() {
    Path samples = Path.of(System.getProperty("hireflow.root", "..")).resolve("samples");
    try (Stream<Path> files = Files.list(samples)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .sorted()
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A small one that is quickly read, another for every name. */
  static String textOf(String name) {
    return """
    %s
    %s@example.com
    +1 415 555 0133

    Work Experience
    Software Engineer, Example Corp, January 2020 - present
    Built services in Java.

    Education
    Bachelor of Science in Computer Science, State University, 2019

    Skills
    Java, PostgreSQL, Kafka
    """
        .formatted(name, name.replace(' ', '.'));
  }
}
