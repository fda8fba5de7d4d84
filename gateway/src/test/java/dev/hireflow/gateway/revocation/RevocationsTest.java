package dev.hireflow.gateway.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.ApiTokenRevoked;
import dev.hireflow.contracts.event.Event;
import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.SessionRevoked;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RevocationsTest {

  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final InstantSource time = () -> now;
  private final Revocations revocations = new Revocations(time.withZone(ZoneOffset.UTC));

  @Test
  void sessionsAreRefusedUntilTheirTokensHaveExpired() {
    hear(new SessionRevoked("s", now.plusSeconds(60)));
    pass(Duration.ofSeconds(59));
    assertThat(revocations.hasSession("s")).isTrue();
    pass(Duration.ofSeconds(1));
    assertThat(revocations.hasSession("s")).isFalse();
  }

  @Test
  void whatHasExpiredIsNotEvenRemembered() {
    hear(new SessionRevoked("s", now));
    assertThat(revocations.hasSession("s")).isFalse();
  }

  @Test
  void theLaterEndCounts() {
    hear(new SessionRevoked("s", now.plusSeconds(60)));
    revocations.addSession("s", now.plusSeconds(10));
    pass(Duration.ofSeconds(30));
    assertThat(revocations.hasSession("s")).isTrue();
  }

  @Test
  void apiTokensAreRememberedForTenMinutes() {
    hear(new ApiTokenRevoked("h", now.plus(Duration.ofDays(100))));
    pass(Duration.ofMinutes(9));
    assertThat(revocations.hasApiToken("h")).isTrue();
    pass(Duration.ofMinutes(1));
    assertThat(revocations.hasApiToken("h")).isFalse();
  }

  private void hear(Event event) {
    revocations.accept(EventEnvelope.of("1", "auth-service", now, 1, event));
  }

  private void pass(Duration duration) {
    now = now.plus(duration);
    revocations.forgetExpired();
  }
}
