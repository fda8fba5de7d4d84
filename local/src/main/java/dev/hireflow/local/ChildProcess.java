package dev.hireflow.local;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A process of ours with its log. */
record ChildProcess(String name, Process process, Path log, String stopSignal) {

  private static final Charset ANY_BYTES = StandardCharsets.ISO_8859_1;

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to end; answers with the processes that it had started itself. */
  List<ProcessHandle> ask() {
    List<ProcessHandle> descendants = process.descendants().toList();
    if (process.isAlive()) {
      Signals.send(stopSignal, process.pid());
    }
    return descendants;
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  String lastLogLines(int count) {
    try {
      List<String> lines = Files.readAllLines(log, ANY_BYTES);
      List<String> last = lines.subList(Math.max(0, lines.size() - count), lines.size());
      return new String(String.join("\n", last).getBytes(ANY_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "(no log in " + log + ")";
    }
  }
}
