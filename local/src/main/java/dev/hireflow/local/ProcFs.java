package dev.hireflow.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the kernel says about processes. */
final class ProcFs {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ProcFs() {}

  /** Clock ticks between boot and the start of the process. */
  static Optional<Long> startTicks(long pid) {
    return read(pid, "stat").map(stat -> statMember(stat, 22));
  }

  /** The process that leads the session which this one belongs to. */
  static Optional<Long> session(long pid) {
    return read(pid, "stat").map(stat -> statMember(stat, 6));
  }

  /** Members count from 1; the second, the name, may hold blanks and ends with a parenthesis. */
  static long statMember(String stat, int number) {
    String afterName = stat.substring(stat.lastIndexOf(')') + 2);
    return Long.parseLong(BLANKS.split(afterName, -1)[number - 3]);
  }

  static String commandLine(long pid) {
    return read(pid, "cmdline").map(text -> text.replace('\0', ' ')).orElse("");
  }

  /** Memory in kB, shared pages divided by those who share them. */
  static long proportionalKilobytes(long pid) {
    return read(pid, "smaps_rollup")
        .flatMap(text -> kilobytes(text, "Pss:"))
        .or(() -> read(pid, "status").flatMap(text -> kilobytes(text, "VmRSS:")))
        .orElse(0L);
  }

  static Optional<Long> kilobytes(String text, String member) {
    return text.lines()
        .filter(line -> line.startsWith(member))
        .map(line -> Long.parseLong(BLANKS.split(line, -1)[1]))
        .findFirst();
  }

  private static Optional<String> read(long pid, String file) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(pid), file));
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
