package dev.hireflow.gateway.revocation;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class RevocationTasks {

  @Bean
  BackgroundTask revocationReading(RevocationFeed feed) {
    return new BackgroundTask("revocations", feed::read);
  }

  @Bean
  BackgroundTask kafkaProbing(RevocationFeed feed) {
    return BackgroundTask.every(Duration.ofMillis(500), "kafka probe", feed::probe);
  }

  @Bean
  BackgroundTask revocationSnapshots(RevocationFeed feed) {
    return BackgroundTask.every(Duration.ofSeconds(1), "revocation snapshot", feed::snapshot);
  }

  @Bean
  BackgroundTask revocationForgetting(Revocations revocations) {
    return BackgroundTask.every(
        Duration.ofMinutes(1),
        "forgetting of revocations",
        () -> Mono.fromRunnable(revocations::forgetExpired));
  }

  /** A part of readiness: nobody is served before we know who has signed out. */
  @Bean
  ReactiveHealthIndicator revocationsHealthIndicator(RevocationFeed feed) {
    return () ->
        Mono.fromSupplier(() ->
            (feed.isKnown() ? Health.up() : Health.outOfService())
                .withDetail("cutOff", feed.isCutOff())
                .build());
  }
}
