package dev.hireflow.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts everything in order and stays until it is told to stop or something dies. */
final class Up {

  private final Workspace workspace;
  private final Map<String, String> environment;
  private final Progress progress;
  private final Ports ports;

  Up(Workspace workspace, Map<String, String> environment, Progress progress) {
    this.workspace = workspace;
    this.environment = environment;
    this.progress = progress;
    this.ports = Ports.from(environment);
  }

  /** Never returns normally; the lock goes with the process. */
  void run(boolean fresh) {
    workspace.prepare();
    RunLock lock = RunLock.tryAcquire(workspace.data()).orElseThrow(this::alreadyRunning);
    Leftovers.stop(workspace, progress);
    if (fresh) {
      workspace.clear();
    }
    Children children = new Children(workspace, RunState.starting(ports.gateway()));
    Shutdown shutdown = new Shutdown(workspace, children, progress, lock);
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
    children.writeState();
    try {
      start(children, shutdown);
      new Deaths(children).await();
    } catch (LaunchException e) {
      if (!children.isStopping()) {
        throw e;
      }
      shutdown.await();
    }
  }

  private void start(Children children, Shutdown shutdown) {
    boolean ownDatabase = isUnset("DATABASE_URL");
    boolean ownKafka = isUnset("KAFKA_BOOTSTRAP_SERVERS");
    checkPorts(ownDatabase, ownKafka);
    Services services = new Services(workspace, children, ports);
    Map<BootJar, ChildProcess> unpacking = services.startUnpacking();
    CompletableFuture<Void> kafka =
        ownKafka
            ? CompletableFuture.runAsync(() -> startKafka(shutdown))
            : CompletableFuture.completedFuture(null);
    PostgresServer postgres = new PostgresServer(workspace, children, ports.postgres());
    if (ownDatabase) {
      postgres.start();
      progress.ready("PostgreSQL", "ready", ports.postgres());
    }
    join(kafka);
    Services.finishUnpacking(unpacking);
    services.start(
        new ServiceEnvironment(
            workspace, ports, postgres.url(), KafkaBroker.bootstrap(ports), environment));
    services.awaitHealthy(progress, new Deaths(children));
    progress.say(
        "Hireflow is up at http://localhost:%d after %s, using %s. Ctrl-C stops it."
            .formatted(ports.gateway(), progress.elapsed(), Memory.used()));
    children.up();
  }

  private void startKafka(Shutdown shutdown) {
    shutdown.alsoStop(KafkaBroker.start(workspace, ports));
    progress.ready("Kafka", "ready", ports.kafka());
  }

  private void join(CompletableFuture<Void> kafka) {
    try {
      kafka.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LaunchException known
          ? known
          : new LaunchException(
              "Kafka does not start: " + e.getCause() + ". See " + workspace.log("launcher"), e);
    }
  }

  private void checkPorts(boolean ownDatabase, boolean ownKafka) {
    PortCheck.requireFree(ports.ofServices());
    if (ownDatabase) {
      PortCheck.requireFree(List.of(new Ports.Port("PostgreSQL", ports.postgres(), false)));
    }
    if (ownKafka) {
      PortCheck.requireFree(
          List.of(
              new Ports.Port("Kafka", ports.kafka(), false),
              new Ports.Port("Kafka's controller", ports.kafkaController(), false)));
    }
  }

  private boolean isUnset(String name) {
    return environment.getOrDefault(name, "").isBlank();
  }

  private LaunchException alreadyRunning() {
    return new LaunchException(
        RunState.read(workspace.data())
            .map(state ->
                "Hireflow is already running here: %s (process %d). Stop it with ./hireflow down."
                    .formatted(state.url(), state.launcher().pid()))
            .orElse("Hireflow is already starting here."));
  }
}
