package dev.hireflow.gateway.health;

import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.messaging.Topics;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks every part how it is, once a second at most, however many want to know. */
@Component
class PartProbes {

  private static final Duration LIMIT = Duration.ofSeconds(1);

  private final HireflowProperties properties;
  private final WebClient client;
  private final Mono<Parts> parts;

  PartProbes(HireflowProperties properties, WebClient.Builder client, Topics topics) {
    this.properties = properties;
    this.client = client.build();
    Mono<Map<Service, Boolean>> services =
        Flux.fromIterable(List.of(Service.values()))
            .flatMap(service ->
                isUp(service, "/actuator/health/readiness").map(up -> Map.entry(service, up)))
            .collectMap(Map.Entry::getKey, Map.Entry::getValue, () -> new EnumMap<>(Service.class));
    this.parts =
        Mono.zip(services, isUp(Service.AUTH, "/actuator/health"), topics.reachable())
            .map(answers -> new Parts(answers.getT1(), answers.getT2(), answers.getT3()))
            .cache(Duration.ofSeconds(1));
  }

  Mono<Parts> get() {
    return parts;
  }

  private Mono<Boolean> isUp(Service service, String path) {
    return client
        .get()
        .uri(properties.url(service).resolve(path))
        .exchangeToMono(
            answer -> answer.releaseBody().thenReturn(answer.statusCode().is2xxSuccessful()))
        .timeout(LIMIT)
        .onErrorReturn(false);
  }

  /**
   * Which parts are up.
   *
   * @param database whether auth-service, all of it, is: readiness alone says nothing of PostgreSQL
   */
  record Parts(Map<Service, Boolean> services, boolean database, boolean kafka) {

    boolean allUp() {
      return database && kafka && !services.containsValue(false);
    }
  }
}
