package dev.hireflow.extraction.worker;

import dev.hireflow.extraction.Extractor;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.console.StandardStreams;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A JVM of its own that reads requests on stdin and answers on stdout. Its parent gives it a heap
 * limit and {@code -XX:+ExitOnOutOfMemoryError}, and ends it when a document takes too long.
 */
public final class WorkerMain {

  private static final int BROKEN_PIPE_EXIT = 2;

  private WorkerMain() {}

  public static void main(String[] args) {
    OutputStream out = new BufferedOutputStream(StandardStreams.claimStdout(), 1 << 16);
    try {
      Extractor extractor = new ResumeExtractor();
      warmUp(extractor);
      new Worker(extractor).serve(new BufferedInputStream(System.in, 1 << 16), out);
    } catch (IOException e) {
      System.err.println("worker ended: " + e.getMessage());
      System.exit(BROKEN_PIPE_EXIT);
    }
  }

  /** The first font that is not embedded costs seconds; no user should be the one to wait. */
  private static void warmUp(Extractor extractor) throws IOException {
    try {
      extractor.extract(WarmUpSample.pdf());
    } catch (UnreadableDocumentException e) {
      throw new IOException("the warm-up sample could not be read: " + e.getMessage(), e);
    }
  }
}
