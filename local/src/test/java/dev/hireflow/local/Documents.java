package dev.hireflow.local;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** The resumes that the journeys upload. */
final class Documents {

  private Documents() {}

  /** The first PDF among the samples of the repository. */
  static Path pdf() {
    try (Stream<Path> files = Files.list(samples())) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .sorted()
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sample of this name, or one of those that are refused. */
  static byte[] named(String name) {
    return switch (name) {
      case "over-five-megabytes.txt" -> "Jo Doe, engineer. ".repeat(320_000).getBytes(US_ASCII);
      case "picture.png" -> picture();
      default -> sample(name);
    };
  }

  private static byte[] sample(String name) {
    try {
      return Files.readAllBytes(samples().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] picture() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Path samples() {
    return Path.of(System.getProperty("hireflow.root", "..")).resolve("samples");
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
