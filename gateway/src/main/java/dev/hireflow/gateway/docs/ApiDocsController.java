package dev.hireflow.gateway.docs;

import dev.hireflow.contracts.route.Service;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.web.ApiException;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every service's OpenAPI, with our own address in place of the service's. */
@Hidden
@RestController
class ApiDocsController {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final HireflowProperties properties;
  private final WebClient client;
  private final JsonMapper json;

  ApiDocsController(HireflowProperties properties, WebClient.Builder client, JsonMapper json) {
    this.properties = properties;
    this.client = client.build();
    this.json = json;
  }

  @GetMapping(path = "/v3/api-docs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<JsonNode> openApi(@PathVariable String id) {
    Service service =
        Arrays.stream(Service.values())
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(() -> ApiException.notFound("No such service"));
    return client
        .get()
        .uri(properties.url(service).resolve("/v3/api-docs"))
        .accept(MediaType.APPLICATION_JSON)
        .retrieve()
        .bodyToMono(ObjectNode.class)
        .timeout(LIMIT)
        .onErrorMap(
            failure -> ApiException.unavailable(service.id() + " can't be asked", RETRY, failure))
        .map(this::withOurAddress);
  }

  private JsonNode withOurAddress(ObjectNode document) {
    ObjectNode server = json.createObjectNode().put("url", properties.publicBaseUrl().toString());
    document.set("servers", json.createArrayNode().add(server));
    return document;
  }
}
