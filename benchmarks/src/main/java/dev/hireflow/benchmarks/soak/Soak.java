package dev.hireflow.benchmarks.soak;

import dev.hireflow.extraction.worker.WorkerCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sends documents to workers for hours and tells how they bear it. */
public final class Soak {

  private static final int BLOCK = 500;

  /** As resume-service starts its workers. */
  private static final List<String> COMMAND =
      WorkerCommand.of(System.getProperty("java.class.path"), "256m", "");

  private final Supplier<Stream<byte[]>> documents;
  private final Path kept;
  private final Path log;
  private final PrintStream out;

  /** Documents that must not go as they went are kept in the folder, with the workers' log. */
  public Soak(Supplier<Stream<byte[]>> documents, Path kept, PrintStream out) {
    this.documents = documents;
    this.kept = kept;
    this.log = kept.resolve("workers.log");
    this.out = out;
  }

  /** Whether no document failed inside, hung, or crashed a worker. */
  public boolean run() throws IOException, InterruptedException {
    Files.createDirectories(kept);
    Files.deleteIfExists(log);
    out.print(SoakText.HEADINGS);
    try (Stream<byte[]> stream = documents.get();
        Workers workers = new Workers(COMMAND, log)) {
      return run(stream.iterator(), workers);
    }
  }

  private boolean run(Iterator<byte[]> rest, Workers workers)
      throws IOException, InterruptedException {
    Tally all = new Tally();
    while (rest.hasNext()) {
      Tally block = block(rest, workers, all);
      out.print(SoakText.row(String.valueOf(all.documents()), block));
    }
    out.print(SoakText.row("all", all));
    return all.failures() == 0;
  }

  private Tally block(Iterator<byte[]> documents, Workers workers, Tally all)
      throws IOException, InterruptedException {
    Tally block = new Tally();
    while (documents.hasNext() && block.documents() < BLOCK) {
      byte[] document = documents.next();
      Outcome outcome = workers.read(document);
      block.add(outcome);
      all.add(outcome);
      if (outcome.isFailure() || outcome.kind() == Outcome.Kind.DIED) {
        keep(all.documents(), document, outcome);
      }
    }
    return block;
  }

  private void keep(int number, byte[] document, Outcome outcome) throws IOException {
    Path file = kept.resolve("document-" + number);
    Files.write(file, document);
    String line = "document " + number + ": " + outcome;
    // Below what the worker said of it.
    Files.writeString(log, line + "\n", StandardOpenOption.APPEND);
    out.println(line + ", kept as " + file);
  }
}
