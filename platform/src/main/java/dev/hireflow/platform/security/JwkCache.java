package dev.hireflow.platform.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import dev.hireflow.platform.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The public keys of the tokens, kept for five minutes. An unknown key id asks again at most once
 * in 30 s, so that forged ones can't flood auth-service; while it is away the last good set stays.
 */
final class JwkCache {

  private static final Logger log = LoggerFactory.getLogger(JwkCache.class);
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration UNKNOWN_KEY_PAUSE = Duration.ofSeconds(30);
  private static final Duration RETRY_PAUSE = Duration.ofSeconds(1);

  private final JwkFetcher fetcher;
  private final Clock clock;
  private final AtomicReference<Keys> keys =
      new AtomicReference<>(new Keys(null, Instant.MIN, Instant.MIN));
  private final AtomicReference<@Nullable Mono<Keys>> running = new AtomicReference<>();

  JwkCache(JwkFetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /** The key with this id; empty when there is none; an error when no keys can be had at all. */
  Flux<JWK> find(@Nullable String keyId) {
    Keys now = keys.get();
    Mono<Keys> current = needsFetch(now, keyId) ? fetchOnce() : Mono.just(now);
    return current.flatMapIterable(known -> {
      if (known.set == null) {
        throw ApiException.unavailable("Tokens can't be verified yet", RETRY_PAUSE, null);
      }
      JWK key = keyId == null ? null : known.set.getKeyByKeyId(keyId);
      return key == null ? List.<JWK>of() : List.of(key);
    });
  }

  private boolean needsFetch(Keys now, @Nullable String keyId) {
    Instant time = clock.instant();
    Duration sinceAttempt =
        now.attempted.equals(Instant.MIN) ? FRESH : Duration.between(now.attempted, time);
    if (now.set == null) {
      return sinceAttempt.compareTo(RETRY_PAUSE) >= 0;
    }
    if (keyId != null && now.set.getKeyByKeyId(keyId) == null) {
      return sinceAttempt.compareTo(UNKNOWN_KEY_PAUSE) >= 0;
    }
    return Duration.between(now.fetched, time).compareTo(FRESH) > 0
        && sinceAttempt.compareTo(UNKNOWN_KEY_PAUSE) >= 0;
  }

  /** All who ask at the same time wait for one fetch. */
  private Mono<Keys> fetchOnce() {
    Mono<Keys> mine =
        fetcher
            .fetch()
            .map(set -> new Keys(set, clock.instant(), clock.instant()))
            .onErrorResume(this::keepLastGood)
            .doOnNext(keys::set)
            .doFinally(end -> running.set(null))
            .cache();
    return running.compareAndSet(null, mine)
        ? mine
        : Mono.defer(() -> {
          Mono<Keys> theirs = running.get();
          return theirs == null ? Mono.just(keys.get()) : theirs;
        });
  }

  private Mono<Keys> keepLastGood(Throwable failure) {
    log.warn("The public keys can't be fetched: {}", failure.toString());
    Keys last = keys.get();
    return Mono.just(new Keys(last.set, last.fetched, clock.instant()));
  }

  private record Keys(@Nullable JWKSet set, Instant fetched, Instant attempted) {}
}
