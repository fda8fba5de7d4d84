package dev.hireflow.gateway.health;

import dev.hireflow.gateway.revocation.RevocationFeed;
import dev.hireflow.platform.environment.HireflowProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One answer for the whole system. */
@RestController
class HealthController {

  private static final String ACTIVE = "active";
  private static final Features FEATURES = new Features(ACTIVE, ACTIVE, ACTIVE, ACTIVE);
  private static final String VERSION =
      Objects.requireNonNullElse(
          HealthController.class.getPackage().getImplementationVersion(), "development");

  private final PartProbes probes;
  private final RevocationFeed revocations;
  private final HireflowProperties properties;
  private final Clock clock;
  private final Instant started;

  HealthController(
      PartProbes probes, RevocationFeed revocations, HireflowProperties properties, Clock clock) {
    this.probes = probes;
    this.revocations = revocations;
    this.properties = properties;
    this.clock = clock;
    this.started = clock.instant();
  }

  @GetMapping("/health")
  Mono<ResponseEntity<SystemHealth>> health() {
    return probes.get().map(this::answer);
  }

  private ResponseEntity<SystemHealth> answer(PartProbes.Parts parts) {
    boolean well = parts.allUp() && !revocations.isCutOff();
    Instant now = clock.instant();
    SystemHealth health =
        new SystemHealth(
            well ? "OK" : "DEGRADED",
            "hireflow",
            Duration.between(started, now).toMillis() / 1000.0,
            now.truncatedTo(ChronoUnit.MILLIS),
            VERSION,
            properties.environment(),
            parts.database() ? "connected" : "disconnected",
            FEATURES,
            services(parts));
    return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(health);
  }

  private static Map<String, String> services(PartProbes.Parts parts) {
    Map<String, String> states = new LinkedHashMap<>();
    parts
        .services()
        .forEach((service, up) -> states.put(service.id().replace("-service", ""), upOrDown(up)));
    states.put("kafka", upOrDown(parts.kafka()));
    return states;
  }

  private static String upOrDown(boolean up) {
    return up ? "up" : "down";
  }

  record Features(
      String authentication, String rateLimiting, String fileUploads, String fastapiIntegration) {}

  record SystemHealth(
      String status,
      String service,
      double uptime,
      Instant timestamp,
      String version,
      String environment,
      String database,
      Features features,
      Map<String, String> services) {}
}
