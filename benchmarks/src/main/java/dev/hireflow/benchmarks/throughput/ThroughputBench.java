package dev.hireflow.benchmarks.throughput;

import static dev.hireflow.benchmarks.text.Numbers.decimal;

import dev.hireflow.benchmarks.text.Table;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Has documents parsed by a running system, one, two and four at a time. */
public final class ThroughputBench {

  private static final List<Integer> IN_FLIGHT = List.of(1, 2, 4);

  private final URI base;
  private final Path folder;
  private final int count;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  public ThroughputBench(URI base, Path folder, int count) {
    this.base = base;
    this.folder = folder;
    this.count = count;
  }

  /** The table; an access token lasts long enough for one row of it. */
  public String run() throws IOException, InterruptedException {
    List<Upload> uploads = uploads();
    Table table =
        new Table(
            "in flight", "documents", "documents/s", "p50 ms", "p95 ms", "429 or 503", "statuses");
    for (int inFlight : IN_FLIGHT) {
      Account account = Account.register(client, base);
      LoadResult result = new Load(new Sender(client)).run(requests(uploads, account), inFlight);
      table.row(row(result));
    }
    return table.toString();
  }

  private List<HttpRequest> requests(List<Upload> uploads, Account account) {
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> uploads.get(i % uploads.size()).request(base, account))
        .toList();
  }

  private List<Upload> uploads() throws IOException {
    List<Upload> uploads = new ArrayList<>();
    for (Path file : documents()) {
      uploads.add(Upload.of(file));
    }
    if (uploads.isEmpty()) {
      throw new IOException("no documents in " + folder);
    }
    return uploads;
  }

  /** Labels may lie beside them. */
  private List<Path> documents() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("no folder " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  private static List<String> row(LoadResult result) {
    return List.of(
        String.valueOf(result.inFlight()),
        String.valueOf(result.exchanges().size()),
        decimal(result.perSecond(), 1),
        decimal(result.millis().median(), 0),
        decimal(result.millis().p95(), 0),
        String.valueOf(result.turnedAway()),
        result.statuses().toString().replaceAll("[{}]", "").replace('=', '×'));
  }
}
