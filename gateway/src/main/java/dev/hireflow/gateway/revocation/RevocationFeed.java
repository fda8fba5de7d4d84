package dev.hireflow.gateway.revocation;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.client.InternalClient;
import dev.hireflow.platform.messaging.TopicReplay;
import dev.hireflow.platform.messaging.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps {@link Revocations} up to date: from the topic, and from auth-service's snapshot for as
 * long as Kafka is away.
 */
@Component
public class RevocationFeed {

  private static final Logger log = LoggerFactory.getLogger(RevocationFeed.class);

  /** A consumer takes a moment to notice that its broker is back. */
  private static final Duration RECOVERY = Duration.ofSeconds(10);

  private final Revocations revocations;
  private final TopicReplay replay;
  private final Topics topics;
  private final InternalClient services;
  private final Clock clock;

  private volatile boolean known;
  private volatile boolean caughtUp;
  private volatile boolean kafkaAway;
  private volatile boolean snapshotFailed;
  private volatile Instant lastAway = Instant.EPOCH;

  RevocationFeed(
      Revocations revocations,
      TopicReplay replay,
      Topics topics,
      InternalClient services,
      Clock clock) {
    this.revocations = revocations;
    this.replay = replay;
    this.topics = topics;
    this.services = services;
    this.clock = clock;
  }

  /** Whether all that was revoked before our start is known, as far as anyone can tell us. */
  public boolean isKnown() {
    return known;
  }

  /** Whether new revocations can't reach us at all. */
  public boolean isCutOff() {
    return kafkaAway && snapshotFailed;
  }

  Flux<?> read() {
    return replay
        .read(Topic.SESSIONS, this::catchUp)
        .doOnNext(revocations::accept)
        .doOnError(failure -> caughtUp = false);
  }

  Mono<?> probe() {
    return topics.reachable().doOnNext(this::noteKafka);
  }

  /** Asks auth-service, unless the topic can be relied on. */
  Mono<?> snapshot() {
    return isLive()
        ? Mono.empty()
        : services
            .get(Service.AUTH, Revoked[].class, "/internal/revocations")
            .doOnNext(this::take)
            .doOnError(this::noteFailure)
            .onErrorComplete();
  }

  private boolean isLive() {
    return caughtUp && clock.instant().isAfter(lastAway.plus(RECOVERY));
  }

  private void catchUp() {
    caughtUp = true;
    known = true;
  }

  private void noteKafka(boolean reachable) {
    if (!reachable) {
      lastAway = clock.instant();
    }
    if (kafkaAway == reachable) {
      log.info("Kafka is {}", reachable ? "back" : "away: revocations come from auth-service");
    }
    kafkaAway = !reachable;
  }

  private void take(Revoked[] all) {
    for (Revoked revoked : all) {
      revocations.addSession(revoked.sid, revoked.until);
    }
    snapshotFailed = false;
    known = true;
  }

  /** With nobody to ask we serve with what we know, and say so. */
  private void noteFailure(Throwable failure) {
    if (kafkaAway && !snapshotFailed) {
      log.warn("Revocations can't be learnt from anywhere: {}", failure.getMessage());
    }
    snapshotFailed = true;
    if (kafkaAway) {
      known = true;
    }
  }

  record Revoked(String sid, Instant until) {}
}
