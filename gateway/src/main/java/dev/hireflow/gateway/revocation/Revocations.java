package dev.hireflow.gateway.revocation;

import dev.hireflow.contracts.event.ApiTokenRevoked;
import dev.hireflow.contracts.event.EventEnvelope;
import dev.hireflow.contracts.event.SessionRevoked;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What has been revoked and would otherwise still be good. */
@Component
public class Revocations {

  /** Longer than any exchange of it can be under way or kept. */
  private static final Duration API_TOKEN_MEMORY = Duration.ofMinutes(10);

  private final Map<String, Instant> sessions = new ConcurrentHashMap<>();
  private final Map<String, Instant> apiTokens = new ConcurrentHashMap<>();
  private final Clock clock;

  Revocations(Clock clock) {
    this.clock = clock;
  }

  public boolean hasSession(String sid) {
    return sessions.containsKey(sid);
  }

  /** Whether the API token with this SHA-256 has been revoked a short while ago. */
  public boolean hasApiToken(String hash) {
    return apiTokens.containsKey(hash);
  }

  void accept(EventEnvelope envelope) {
    switch (envelope.data()) {
      case SessionRevoked(String sid, Instant until) -> addSession(sid, until);
      case ApiTokenRevoked revoked ->
          add(apiTokens, revoked.tokenHash(), envelope.time().plus(API_TOKEN_MEMORY));
      default -> {}
    }
  }

  void addSession(String sid, Instant until) {
    add(sessions, sid, until);
  }

  void forgetExpired() {
    Instant now = clock.instant();
    sessions.values().removeIf(until -> !until.isAfter(now));
    apiTokens.values().removeIf(until -> !until.isAfter(now));
  }

  private void add(Map<String, Instant> all, String key, Instant until) {
    if (until.isAfter(clock.instant())) {
      all.merge(key, until, (a, b) -> a.isAfter(b) ? a : b);
    }
  }
}
