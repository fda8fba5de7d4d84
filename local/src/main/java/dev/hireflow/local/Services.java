package dev.hireflow.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The services, each a JVM of its own, all started at once. */
final class Services {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Workspace workspace;
  private final Children children;
  private final Ports ports;
  private final Map<ServiceSpec, BootJar> jars = new LinkedHashMap<>();

  Services(Workspace workspace, Children children, Ports ports) {
    this.workspace = workspace;
    this.children = children;
    this.ports = ports;
    ServiceSpec.ALL.forEach(service -> jars.put(service, new BootJar(workspace, service)));
  }

  /** Begins at once; ends in {@link #finishUnpacking}. */
  Map<BootJar, ChildProcess> startUnpacking() {
    Map<BootJar, ChildProcess> unpacking = new LinkedHashMap<>();
    for (BootJar jar : jars.values()) {
      if (!jar.isUnpacked()) {
        unpacking.put(jar, jar.startUnpacking(children));
      }
    }
    return unpacking;
  }

  static void finishUnpacking(Map<BootJar, ChildProcess> unpacking) {
    unpacking.forEach(BootJar::finishUnpacking);
  }

  void start(ServiceEnvironment environment) {
    jars.forEach((service, jar) ->
        children.start(service.name(), "TERM", command(service, jar), environment.of(service)));
  }

  private List<String> command(ServiceSpec service, BootJar jar) {
    return List.of(
        Java.command(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx" + service.heap(),
        "-Xss512k",
        "-XX:+ExitOnOutOfMemoryError",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Djava.awt.headless=true",
        "-Dhireflow.data=" + workspace.data(),
        "-jar",
        jar.path().toString());
  }

  void awaitHealthy(Progress progress, Deaths deaths) {
    Instant deadline = Instant.now().plus(PATIENCE);
    List<ServiceSpec> waiting = new ArrayList<>(jars.keySet());
    while (!waiting.isEmpty()) {
      deaths.check(200, TimeUnit.MILLISECONDS);
      for (ServiceSpec service : List.copyOf(waiting)) {
        if (HealthProbe.isReady(ports.health(service))) {
          progress.ready(service.name(), "healthy", ports.of(service));
          waiting.remove(service);
        }
      }
      if (Instant.now().isAfter(deadline)) {
        throw new LaunchException(
            "Not healthy after %d s: %s. See %s"
                .formatted(
                    PATIENCE.toSeconds(),
                    String.join(", ", waiting.stream().map(ServiceSpec::name).toList()),
                    workspace.logs()));
      }
    }
  }
}
