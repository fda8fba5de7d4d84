package dev.hireflow.local.demo;

import dev.hireflow.local.RunState;
import dev.hireflow.local.Workspace;
import dev.hireflow.local.client.ApiClient;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      walk(hireflow.state(), resume, out);
      hireflow.stopIfStartedHere();
    } catch (DemoFailure e) {
      System.err.println("\nhireflow: " + e.getMessage());
      System.exit(1);
    } catch (UncheckedIOException e) {
      System.err.println("\nhireflow: " + e.getMessage() + ": " + e.getCause());
      System.exit(1);
    }
  }

  private static void walk(RunState running, Path resume, PrintStream out) {
    for (Journey journey : JOURNEYS) {
      out.printf("%n%s (%s)%n", journey.title(), resume.getFileName());
      journey.run(new Steps(new ApiClient(running.url()), out), Visitor.with(resume));
    }
    out.printf("%nAll steps went as they should. Open %s/ and %<s/docs%n", running.url());
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
