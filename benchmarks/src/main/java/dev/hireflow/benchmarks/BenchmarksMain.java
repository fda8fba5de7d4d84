package dev.hireflow.benchmarks;

import dev.hireflow.benchmarks.corpus.Corpus;
import dev.hireflow.benchmarks.corpus.FolderCorpus;
import dev.hireflow.benchmarks.corpus.GeneratedCorpus;
import dev.hireflow.benchmarks.extraction.ExtractionBench;
import dev.hireflow.benchmarks.soak.Soak;
import dev.hireflow.benchmarks.throughput.ThroughputBench;
import dev.hireflow.extraction.hostile.Fuzzer;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What {@code ./hireflow bench} and {@code ./hireflow soak} run. */
public final class BenchmarksMain {

  private BenchmarksMain() {}

  public static void main(String[] args) throws InterruptedException {
    try {
      System.exit(run(List.of(args)));
    } catch (UsageException e) {
      System.err.println("hireflow: " + e.getMessage());
      System.exit(2);
    } catch (IOException e) {
      System.err.println("hireflow: " + e.getMessage());
      System.exit(1);
    }
  }

  private static int run(List<String> args)
      throws UsageException, IOException, InterruptedException {
    List<String> rest = args.subList(Math.min(1, args.size()), args.size());
    return switch (args.isEmpty() ? "" : args.getFirst()) {
      case "extraction" -> extraction(Arguments.of(rest, Set.of("--json", "--seed")));
      case "throughput" -> throughput(Arguments.of(rest, Set.of("--documents")));
      case "soak" -> soak(Arguments.of(rest, Set.of("--documents", "--seed", "--keep")));
      default -> throw new UsageException("bench takes: extraction, throughput");
    };
  }

  private static int extraction(Arguments arguments) throws UsageException, IOException {
    new ExtractionBench(corpus(arguments)).run(arguments.option("--json").map(Path::of));
    return 0;
  }

  private static Corpus corpus(Arguments arguments) throws UsageException {
    return switch (arguments.rest().size()) {
      case 0 -> new GeneratedCorpus(arguments.number("--seed", 1));
      case 1 -> new FolderCorpus(Path.of(arguments.rest().getFirst()));
      default -> throw new UsageException("bench extraction [--json FILE] [--seed S] [DIR]");
    };
  }

  private static int throughput(Arguments arguments)
      throws UsageException, IOException, InterruptedException {
    if (arguments.rest().size() != 2) {
      throw new UsageException("bench throughput [--documents N] URL DIR");
    }
    URI base = address(arguments.rest().getFirst());
    Path folder = Path.of(arguments.rest().getLast());
    int count = (int) arguments.number("--documents", 60);
    System.out.print(new ThroughputBench(base, folder, count).run());
    return 0;
  }

  private static int soak(Arguments arguments)
      throws UsageException, IOException, InterruptedException {
    if (!arguments.rest().isEmpty()) {
      throw new UsageException("soak [--documents N] [--seed S]");
    }
    long seed = arguments.number("--seed", 1);
    int count = (int) arguments.number("--documents", 5000);
    Path kept = Path.of(arguments.option("--keep").orElse("soak"));
    return new Soak(() -> Fuzzer.mutations(seed, count), kept, System.out).run() ? 0 : 1;
  }

  private static URI address(String text) throws UsageException {
    try {
      URI address = new URI(text);
      if (address.getHost() != null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // As wrong as one without a host.
    }
    throw new UsageException("no address like http://localhost:8080: " + text);
  }
}
