package dev.hireflow.benchmarks.measure;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import dev.hireflow.benchmarks.measure.Reading.Outcome;
import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.Extractor;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.console.StandardStreams;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.slf4j.LoggerFactory;

/** A JVM of its own that reads documents from stdin and says what each one took. */
final class ParserMain {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Extractor extractor = new ResumeExtractor();
  private final PeakHeap heap = new PeakHeap();

  private ParserMain() {}

  public static void main(String[] args) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(StandardStreams.claimStdout()));
    complainLess();
    var in = new DataInputStream(new BufferedInputStream(System.in));
    try {
      new ParserMain().serve(in, out);
    } catch (EOFException e) {
      out.flush();
    }
  }

  /** Each document is read several times, and would warn each time. */
  private static void complainLess() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context.getLogger("ROOT").setLevel(Level.ERROR);
    }
  }

  private void serve(DataInputStream in, DataOutputStream out) throws IOException {
    while (true) {
      Watch watch = Frames.readWatch(in);
      Frames.writeReading(out, read(watch, Frames.readDocument(in)));
    }
  }

  private Reading read(Watch watch, byte[] document) {
    if (watch == Watch.MEMORY) {
      heap.reset();
    }
    long cpu = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Result result = parse(document);
    long wall = System.nanoTime() - start;
    cpu = THREADS.getCurrentThreadCpuTime() - cpu;
    return new Reading(result.outcome(), result.body(), cpu, wall, heap.bytes());
  }

  private Result parse(byte[] document) {
    try {
      return new Result(Outcome.READ, ExtractionJson.write(extractor.extract(document)));
    } catch (UnreadableDocumentException e) {
      return new Result(Outcome.REFUSED, e.reason().name());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(Outcome.FAILED, e.toString());
    }
  }

  private record Result(Outcome outcome, String body) {}
}
