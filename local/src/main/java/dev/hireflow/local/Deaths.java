package dev.hireflow.local;

import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Turns the end of a process that should run on into a message. */
final class Deaths {

  /** Processes whose end is their job done. */
  private static final Set<String> SHORT_LIVED = Set.of("initdb");

  private final BlockingQueue<ChildProcess> queue;

  Deaths(Children children) {
    this.queue = children.deaths();
  }

  /** Waits so long at most; an end that should not be is thrown. */
  void check(long time, TimeUnit unit) {
    try {
      ChildProcess dead = queue.poll(time, unit);
      report(dead);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted", e);
    }
  }

  void await() {
    while (true) {
      check(1, TimeUnit.HOURS);
    }
  }

  private static void report(@Nullable ChildProcess dead) {
    if (dead == null || SHORT_LIVED.contains(dead.name()) || dead.name().startsWith("unpack-")) {
      return;
    }
    throw new LaunchException(
        "%s ended with code %d. The last lines of %s:%n%s"
            .formatted(dead.name(), dead.process().exitValue(), dead.log(), dead.lastLogLines(30)));
  }
}
