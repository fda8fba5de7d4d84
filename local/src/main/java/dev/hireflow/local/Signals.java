package dev.hireflow.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Ends processes: politely, then not. */
final class Signals {

  private Signals() {}

  /** Java can send TERM and KILL only; PostgreSQL's quick way out is INT. */
  static void send(String signal, long pid) {
    try {
      new ProcessBuilder(
              "sh", "-c", "kill -s \"$0\" \"$1\" 2>/dev/null", signal, Long.toString(pid))
          .start()
          .waitFor();
    } catch (IOException e) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes by force those that are still there when the time is over. */
  static void endWithin(Duration patience, List<ProcessHandle> processes) {
    if (!endsWithin(patience, processes)) {
      processes.forEach(ProcessHandle::destroyForcibly);
      endsWithin(Duration.ofSeconds(5), processes);
    }
  }

  /** By looking often: {@code ProcessHandle.onExit} looks every 5 s at processes of others. */
  static boolean endsWithin(Duration patience, List<ProcessHandle> processes) {
    Instant deadline = Instant.now().plus(patience);
    while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      try {
        Thread.sleep(Duration.ofMillis(50));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
