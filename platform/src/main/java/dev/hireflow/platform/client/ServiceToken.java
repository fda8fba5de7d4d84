package dev.hireflow.platform.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.platform.environment.HireflowSecret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** This service's own token for {@code /internal} routes, fetched anew a minute before it ends. */
final class ServiceToken {

  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final WebClient authService;
  private final String clientId;
  private final String clientSecret;
  private final Clock clock;
  private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

  ServiceToken(WebClient authService, String clientId, HireflowSecret secret, Clock clock) {
    this.authService = authService;
    this.clientId = clientId;
    this.clientSecret = secret.clientSecret(clientId);
    this.clock = clock;
  }

  Mono<String> get() {
    Held now = held.get();
    return now != null && clock.instant().isBefore(now.until)
        ? Mono.just(now.token)
        : fetch().doOnNext(held::set).map(Held::token);
  }

  private Mono<Held> fetch() {
    return authService
        .post()
        .uri("/oauth2/token")
        .headers(headers -> headers.setBasicAuth(clientId, clientSecret))
        .body(
            BodyInserters.fromFormData("grant_type", "client_credentials")
                .with("scope", "internal"))
        .retrieve()
        .bodyToMono(Answer.class)
        .map(answer ->
            new Held(answer.token, clock.instant().plusSeconds(answer.expiresIn).minus(MARGIN)));
  }

  private record Held(String token, Instant until) {}

  private record Answer(
      @JsonProperty("access_token") String token, @JsonProperty("expires_in") long expiresIn) {}
}
