package dev.hireflow.local.demo;

import dev.hireflow.local.Credentials;
import dev.hireflow.local.RunState;
import dev.hireflow.local.Workspace;
import dev.hireflow.local.client.ApiClient;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Entry of {@code ./hireflow demo}. */
public final class Demo {

  private static final List<Journey> JOURNEYS =
      List.of(new UploadThenSignUp(), new ParseThenSignUp());

  private Demo() {}

  public static void main(String[] arguments) {
    Workspace workspace = Workspace.fromSystemProperties();
    PrintStream out = System.out;
    try {
      Path resume = arguments.length > 0 ? given(arguments[0]) : sample(workspace);
      BackgroundHireflow hireflow = BackgroundHireflow.findOrStart(workspace, out);
      walk(hireflow.state(), resume, partnerToken(workspace), out);
      hireflow.stopIfStartedHere();
    } catch (DemoFailure e) {
      System.err.println("\nhireflow: " + e.getMessage());
      System.exit(1);
    } catch (UncheckedIOException e) {
      System.err.println("\nhireflow: " + e.getMessage() + ": " + e.getCause());
      System.exit(1);
    }
  }

  private static void walk(RunState running, Path resume, String partnerToken, PrintStream out) {
    List<String> pages = new ArrayList<>();
    for (Journey journey : JOURNEYS) {
      out.printf("%n%s (%s)%n", journey.title(), resume.getFileName());
      Steps steps = new Steps(new ApiClient(running.url()), out);
      journey.run(steps, Visitor.with(resume, partnerToken));
      pages.addAll(steps.pages());
    }
    pages.addAll(List.of(running.url() + "/", running.url() + "/docs"));
    out.printf("%nAll steps went as they should. To open in a browser:%n");
    pages.forEach(page -> out.println("  " + page));
  }

  /** What is set in the shell wins, as it does for the services. */
  private static String partnerToken(Workspace workspace) {
    String set = System.getenv().getOrDefault("SHARED_LINK_API_TOKEN", "");
    return set.isBlank() ? Credentials.in(workspace.data()).apiToken() : set;
  }

  private static Path given(String name) {
    Path file = Path.of(name);
    if (!Files.isReadable(file)) {
      throw new DemoFailure("Can't read " + name);
    }
    return file;
  }

  private static Path sample(Workspace workspace) {
    Path samples = workspace.root().resolve("samples");
    try (Stream<Path> files = Files.list(samples)) {
      return files
          .filter(file -> file.toString().endsWith(".pdf"))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new DemoFailure("No PDF in " + samples + ": name a file"));
    } catch (IOException e) {
      throw new UncheckedIOException("No folder " + samples, e);
    }
  }
}
