package dev.hireflow.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Stops everything in order, once, however the end came: services, Kafka, PostgreSQL. */
final class Shutdown {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Workspace workspace;
  private final Children children;
  private final Progress progress;
  private final RunLock lock;
  private volatile @Nullable KafkaBroker kafka;

  Shutdown(Workspace workspace, Children children, Progress progress, RunLock lock) {
    this.workspace = workspace;
    this.children = children;
    this.progress = progress;
    this.lock = lock;
  }

  void alsoStop(KafkaBroker broker) {
    kafka = broker;
  }

  void run() {
    List<ChildProcess> running =
        children.refuseMore().stream().filter(ChildProcess::isAlive).toList();
    if (!running.isEmpty()) {
      progress.say("stopping …");
    }
    stopAll(running.stream().filter(child -> !isPostgres(child)).toList());
    KafkaBroker broker = kafka;
    if (broker != null) {
      broker.stop();
    }
    stopAll(running.stream().filter(Shutdown::isPostgres).toList());
    // A service that died by force can have left workers, which no longer are its descendants.
    Leftovers.stop(workspace, progress);
    lock.close();
    if (!running.isEmpty()) {
      progress.say("stopped");
    }
  }

  private static boolean isPostgres(ChildProcess child) {
    return child.name().equals(PostgresServer.NAME);
  }

  /** All are asked before any is waited for; their own children are remembered from before. */
  private static void stopAll(List<ChildProcess> processes) {
    List<ProcessHandle> descendants = new ArrayList<>();
    processes.forEach(process -> descendants.addAll(process.ask()));
    Signals.endWithin(
        PATIENCE, processes.stream().map(child -> child.process().toHandle()).toList());
    Signals.endWithin(Duration.ofSeconds(2), descendants);
  }

  /** For the main thread, when the end has begun elsewhere: the process ends with the hook. */
  void await() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
