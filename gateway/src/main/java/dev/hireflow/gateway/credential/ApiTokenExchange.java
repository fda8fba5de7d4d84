package dev.hireflow.gateway.credential;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.gateway.revocation.Revocations;
import dev.hireflow.platform.client.InternalClient;
import dev.hireflow.platform.security.Sha256;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A partner's API token into a JWT, asked of auth-service once a minute at most: that long a token
 * can be used after it has expired. Revoked ones are known at once.
 */
@Component
class ApiTokenExchange {

  private static final long MOST_TOKENS = 10_000;
  private static final Duration KEPT = Duration.ofSeconds(60);

  private final InternalClient services;
  private final Revocations revocations;
  private final Cache<String, Mono<String>> exchanged;

  ApiTokenExchange(InternalClient services, Revocations revocations, Ticker ticker) {
    this.services = services;
    this.revocations = revocations;
    this.exchanged =
        Caffeine.newBuilder()
            .maximumSize(MOST_TOKENS)
            .expireAfterWrite(KEPT)
            .ticker(ticker)
            .build();
  }

  /** Empty when there is no such token, or none any more. */
  Mono<String> exchange(String apiToken) {
    String hash = Sha256.hex(apiToken);
    return exchanged
        .get(hash, key -> ask(key, apiToken))
        .filter(token -> !revocations.hasApiToken(hash));
  }

  /** All who ask meanwhile share this one call; only a good answer is kept. */
  private Mono<String> ask(String hash, String apiToken) {
    return services
        .post(Service.AUTH, Answer.class, "/internal/exchange", new Question(apiToken))
        .map(Answer::token)
        .doOnError(failure -> exchanged.invalidate(hash))
        .switchIfEmpty(Mono.fromRunnable(() -> exchanged.invalidate(hash)))
        .cache();
  }

  private record Question(String token) {

    @Override
    public String toString() {
      return "an API token";
    }
  }

  private record Answer(@JsonProperty("access_token") String token) {

    @Override
    public String toString() {
      return "a token";
    }
  }
}
