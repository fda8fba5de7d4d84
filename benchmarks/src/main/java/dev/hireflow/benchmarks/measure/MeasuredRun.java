package dev.hireflow.benchmarks.measure;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads documents over and over in one process: first to warm it up, then to measure. */
public final class MeasuredRun implements AutoCloseable {

  private static final int WARM_UPS = 2;
  private static final int TIMED = 3;

  private final List<byte[]> documents;
  private final Consumer<String> progress;
  private ParserProcess process;

  private MeasuredRun(List<byte[]> documents, Consumer<String> progress) throws IOException {
    this.documents = documents;
    this.progress = progress;
    this.process = ParserProcess.start();
  }

  public static Measurements of(List<byte[]> documents, Consumer<String> progress)
      throws IOException {
    try (MeasuredRun run = new MeasuredRun(documents, progress)) {
      return run.measure();
    }
  }

  private Measurements measure() throws IOException {
    for (int pass = 1; pass <= WARM_UPS; pass++) {
      pass("warm-up " + pass + " of " + WARM_UPS, Watch.TIME);
    }
    List<List<Reading>> timed = new ArrayList<>();
    for (int pass = 1; pass <= TIMED; pass++) {
      timed.add(pass("timed " + pass + " of " + TIMED, Watch.TIME));
    }
    List<Reading> watched = pass("memory", Watch.MEMORY);
    return new Measurements(merged(timed, watched), process.memory().peak());
  }

  private List<Reading> pass(String name, Watch watch) throws IOException {
    progress.accept(name);
    List<Reading> readings = new ArrayList<>();
    for (byte[] document : documents) {
      readings.add(read(watch, document));
    }
    return readings;
  }

  /** A document that kills the process costs itself; the next one meets a cold process. */
  private Reading read(Watch watch, byte[] document) throws IOException {
    try {
      return process.read(watch, document);
    } catch (EOFException e) {
      process.close();
      process = ParserProcess.start();
      return Reading.died();
    }
  }

  private List<Measured> merged(List<List<Reading>> timed, List<Reading> watched) {
    List<Measured> merged = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      int document = i;
      List<Reading> times = timed.stream().map(pass -> pass.get(document)).toList();
      merged.add(Measured.of(times, watched.get(document)));
    }
    return merged;
  }

  @Override
  public void close() {
    process.close();
  }
}
