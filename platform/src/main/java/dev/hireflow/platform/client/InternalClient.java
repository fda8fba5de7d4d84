package dev.hireflow.platform.client;

import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.web.ApiException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/** Asks another service for what its events have not brought yet. */
public final class InternalClient {

  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final Duration TOKEN_LIMIT = Duration.ofSeconds(3);
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Map<Service, WebClient> services = new EnumMap<>(Service.class);
  private final ServiceToken token;

  InternalClient(HireflowProperties properties, WebClient.Builder client, ServiceToken token) {
    this.token = token;
    for (Service service : Service.values()) {
      services.put(service, client.clone().baseUrl(properties.url(service).toString()).build());
    }
  }

  /**
   * Asks the owner.
   *
   * @return empty when the owner says that there is no such thing; 503 when it can't be asked
   */
  public <T> Mono<T> get(Service owner, Class<T> type, String uri, Object... variables) {
    return call(
        owner,
        bearer ->
            client(owner)
                .get()
                .uri(uri, variables)
                .headers(headers -> headers.setBearerAuth(bearer))
                .retrieve()
                .bodyToMono(type));
  }

  /** As {@link #get}, with a body. */
  public <T> Mono<T> post(Service owner, Class<T> type, String uri, Object body) {
    return call(
        owner,
        bearer ->
            client(owner)
                .post()
                .uri(uri)
                .headers(headers -> headers.setBearerAuth(bearer))
                .bodyValue(body)
                .retrieve()
                .bodyToMono(type));
  }

  /** Our own token has a limit of its own: it is fetched rarely, and first by a cold start. */
  private <T> Mono<T> call(Service owner, Function<String, Mono<T>> question) {
    return token
        .get()
        .timeout(TOKEN_LIMIT)
        .flatMap(bearer -> ask(question.apply(bearer)))
        .onErrorMap(
            failure -> ApiException.unavailable(owner.id() + " can't be asked", RETRY, failure));
  }

  private static <T> Mono<T> ask(Mono<T> question) {
    return question
        .timeout(LIMIT)
        .onErrorResume(WebClientResponseException.NotFound.class, missing -> Mono.empty());
  }

  private WebClient client(Service owner) {
    WebClient client = services.get(owner);
    if (client == null) {
      throw new IllegalArgumentException(owner.id());
    }
    return client;
  }
}
