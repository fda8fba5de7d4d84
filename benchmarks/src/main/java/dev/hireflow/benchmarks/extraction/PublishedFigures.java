package dev.hireflow.benchmarks.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code peers.tsv}: a line that tells of the measurement, the names, and a line a figure. */
record PublishedFigures(String measured, List<String> peers, List<List<String>> rows) {

  private static final String FILE = "peers.tsv";

  static PublishedFigures read() {
    List<String> lines = lines();
    List<String> names = cells(lines.get(1));
    return new PublishedFigures(
        lines.getFirst(),
        names.subList(1, names.size()),
        lines.stream().skip(2).map(PublishedFigures::cells).toList());
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static List<String> lines() {
    try (InputStream in = PublishedFigures.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
