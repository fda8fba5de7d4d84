package dev.hireflow.local;

import java.nio.file.Path;
import java.util.Optional;

/** A process that can be told from a later one with the same number. */
public record ProcessId(String name, long pid, long startTicks) {

  static ProcessId of(String name, long pid) {
    return new ProcessId(name, pid, ProcFs.startTicks(pid).orElse(0L));
  }

  Optional<ProcessHandle> find(Path data) {
    return is(pid, data) ? ProcessHandle.of(pid) : Optional.empty();
  }

  /** Is it still the one that was meant: same start, and our folder among its arguments? */
  boolean is(long candidate, Path data) {
    return candidate == pid
        && ProcFs.startTicks(pid).filter(ticks -> ticks == startTicks).isPresent()
        && ProcFs.commandLine(pid).contains(data.toString());
  }

  boolean isGoneOrSame() {
    return ProcFs.startTicks(pid).orElse(startTicks) == startTicks;
  }
}
