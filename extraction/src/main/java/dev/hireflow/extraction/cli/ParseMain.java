package dev.hireflow.extraction.cli;

import dev.hireflow.extraction.ExtractionJson;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.console.StandardStreams;
import dev.hireflow.extraction.pipeline.ResumeExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code ParseMain [--explain] FILE…}: one JSON answer a line, exit code 1 if any was refused. */
public final class ParseMain {

  private final ResumeExtractor extractor = new ResumeExtractor();
  private final PrintStream out;

  private ParseMain(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) {
    List<String> files = List.of(args).stream().filter(a -> !a.equals("--explain")).toList();
    if (files.isEmpty()) {
      System.err.println("usage: parse [--explain] FILE...");
      System.exit(2);
    }
    PrintStream out = new PrintStream(StandardStreams.claimStdout(), true, StandardCharsets.UTF_8);
    boolean explain = files.size() < args.length;
    System.exit(new ParseMain(out).run(files, explain) ? 0 : 1);
  }

  private boolean run(List<String> files, boolean explain) {
    boolean allRead = true;
    for (String file : files) {
      allRead &= explain ? explain(file) : parse(file);
    }
    return allRead;
  }

  private boolean parse(String file) {
    try {
      out.println(ExtractionJson.write(extractor.extract(Files.readAllBytes(Path.of(file)))));
      return true;
    } catch (UnreadableDocumentException e) {
      out.println(ExtractionJson.write(error(file, ExtractionJson.refusal(e))));
    } catch (IOException e) {
      Map<String, String> body = Map.of("reason", "NOT_FOUND", "message", "No such file");
      out.println(ExtractionJson.write(error(file, body)));
    } catch (RuntimeException | StackOverflowError e) {
      Map<String, String> body =
          Map.of("reason", "INTERNAL", "message", "The document could not be processed.");
      out.println(ExtractionJson.write(error(file, body)));
    }
    return false;
  }

  private boolean explain(String file) {
    try {
      extractor.explain(Files.readAllBytes(Path.of(file)), out);
      return true;
    } catch (UnreadableDocumentException | IOException e) {
      out.println(file + ": " + e.getMessage());
      return false;
    }
  }

  private static Map<String, Object> error(String file, Map<String, String> body) {
    return Map.of("file", file, "error", body);
  }
}
