package dev.hireflow.platform.docs;

import dev.hireflow.contracts.route.Credential;
import dev.hireflow.contracts.route.Route;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to each described operation what the table of routes knows about it. */
final class RouteDescriptions implements OpenApiCustomizer {

  private static final Map<Credential, SecurityScheme> SCHEMES =
      Map.of(
          Credential.ACCESS, bearer("Access token from register, login, refresh or signup"),
          Credential.SIGNUP, bearer("Sign-up token; X-Signup-Token works too"),
          Credential.SERVICE, bearer("Service token; X-Service-Token works too"),
          Credential.SESSION, apiKey(SecurityScheme.In.COOKIE, "session"),
          Credential.PARTNER, apiKey(SecurityScheme.In.HEADER, "X-API-Token"));

  private final Map<String, Route> routes;

  RouteDescriptions(Collection<Route> routes) {
    this.routes =
        routes.stream()
            .collect(Collectors.toMap(route -> route.method() + " " + route.path(), r -> r));
  }

  @Override
  public void customise(OpenAPI api) {
    Components components = api.getComponents() == null ? new Components() : api.getComponents();
    components.addSchemas("Problem", ProblemSchema.problem());
    components.addSchemas("FieldProblem", ProblemSchema.fieldProblem());
    SCHEMES.forEach((kind, scheme) -> components.addSecuritySchemes(kind.claim(), scheme));
    api.setComponents(components);
    api.setServers(null);
    if (api.getPaths() != null) {
      api.getPaths().keySet().removeIf(path -> path.startsWith("/internal/"));
      api.getPaths().forEach(this::describe);
    }
  }

  private void describe(String path, PathItem item) {
    item.readOperationsMap()
        .forEach((method, operation) -> {
          Route route = routes.get(method.name() + " " + path);
          if (route != null) {
            describe(operation, route);
          }
        });
  }

  private static void describe(Operation operation, Route route) {
    route
        .accepts()
        .forEach(
            kind -> operation.addSecurityItem(new SecurityRequirement().addList(kind.claim())));
    if (route.open() && !route.accepts().isEmpty()) {
      operation.addSecurityItem(new SecurityRequirement());
    }
    if (route.idempotent()) {
      operation.addExtension("x-idempotent", true);
      operation.addParametersItem(idempotencyKey());
    }
    ApiResponses responses = operation.getResponses();
    responses.addApiResponse("422", problem("Something in the request is not valid"));
    responses.addApiResponse("429", problem("Too many requests, or the quota is used up"));
    responses.addApiResponse("503", problem("A part is away or busy; see Retry-After"));
    if (!route.open()) {
      responses.addApiResponse("401", problem("No good credential"));
    }
    if (route.path().contains("{")) {
      responses.addApiResponse("404", problem("Not there, or not yours"));
    }
    responses.addApiResponse(ApiResponses.DEFAULT, problem("Any other failure"));
  }

  private static HeaderParameter idempotencyKey() {
    HeaderParameter key = new HeaderParameter();
    key.name("Idempotency-Key")
        .description("The same key and content within 24 h get the first answer again")
        .schema(new Schema<String>().type("string").minLength(1).maxLength(255));
    return key;
  }

  private static ApiResponse problem(String description) {
    Schema<?> body = new Schema<>().$ref("#/components/schemas/Problem");
    return new ApiResponse()
        .description(description)
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(body)));
  }

  private static SecurityScheme bearer(String description) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description(description);
  }

  private static SecurityScheme apiKey(SecurityScheme.In in, String name) {
    return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(in).name(name);
  }
}
