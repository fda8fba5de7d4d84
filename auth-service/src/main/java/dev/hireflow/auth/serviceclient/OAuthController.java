package dev.hireflow.auth.serviceclient;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.auth.serviceclient.ServiceClients.Client;
import dev.hireflow.auth.session.LiveTokens;
import dev.hireflow.auth.token.TokenIssuer;
import dev.hireflow.platform.security.Caller;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Client credentials (RFC 6749, section 4.4) and introspection (RFC 7662). */
@Tag(name = "Service clients")
@RestController
class OAuthController {

  private static final String INTROSPECT = "tokens:introspect";

  private final ServiceClients clients;
  private final TokenIssuer tokens;
  private final LiveTokens live;

  OAuthController(ServiceClients clients, TokenIssuer tokens, LiveTokens live) {
    this.clients = clients;
    this.tokens = tokens;
    this.live = live;
  }

  @Operation(summary = "A service token for client credentials (RFC 6749)")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
              schema = @Schema(implementation = TokenForm.class)))
  @PostMapping(path = "/oauth2/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Mono<TokenResponse> token(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String basic,
      ServerWebExchange exchange) {
    return form(exchange).flatMap(form -> token(basic, form));
  }

  @Operation(summary = "What a token says, and whether it is live (RFC 7662)")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
              schema = @Schema(implementation = IntrospectionForm.class)))
  @PostMapping(path = "/oauth2/introspect", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Mono<IntrospectionResponse> introspect(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String basic,
      ServerWebExchange exchange) {
    return form(exchange).flatMap(form -> introspect(basic, form));
  }

  private static Mono<MultiValueMap<String, String>> form(ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .onErrorMap(
            IllegalArgumentException.class,
            undecodable -> refusal("invalid_request", "The form can't be parsed"));
  }

  private Mono<TokenResponse> token(@Nullable String basic, MultiValueMap<String, String> form) {
    Client client = authenticate(basic, form);
    if (form.getFirst("grant_type") == null) {
      throw refusal("invalid_request", "grant_type is required");
    }
    if (!"client_credentials".equals(form.getFirst("grant_type"))) {
      throw refusal("unsupported_grant_type", "Only client_credentials is supported");
    }
    Set<String> asked = scopes(form.getFirst("scope"), client);
    String scope = String.join(" ", new TreeSet<>(asked));
    return tokens
        .service(client.id(), scope)
        .map(token -> new TokenResponse(token.token(), "Bearer", token.expiresIn(), scope));
  }

  private Mono<IntrospectionResponse> introspect(
      @Nullable String basic, MultiValueMap<String, String> form) {
    Client client = authenticate(basic, form);
    if (!client.scopes().contains(INTROSPECT)) {
      throw new ApiException(ErrorCode.FORBIDDEN, "The client lacks the scope " + INTROSPECT)
          .with("error", "insufficient_scope");
    }
    String token = form.getFirst("token");
    if (token == null || token.isBlank()) {
      throw refusal("invalid_request", "token is required");
    }
    return live.find(token)
        .map(IntrospectionResponse::of)
        .defaultIfEmpty(IntrospectionResponse.INACTIVE);
  }

  private Client authenticate(@Nullable String basic, MultiValueMap<String, String> form) {
    String id = form.getFirst("client_id");
    String secret = form.getFirst("client_secret");
    if (basic != null && basic.regionMatches(true, 0, "Basic ", 0, 6)) {
      String[] pair = decode(basic.substring(6)).split(":", 2);
      id = pair[0];
      secret = pair.length > 1 ? pair[1] : "";
    }
    if (id == null || secret == null) {
      throw unknownClient();
    }
    return clients.authenticate(id, secret).orElseThrow(OAuthController::unknownClient);
  }

  private static Set<String> scopes(@Nullable String asked, Client client) {
    if (asked == null || asked.isBlank()) {
      return client.scopes();
    }
    Set<String> scopes = Set.copyOf(List.of(asked.strip().split(" +")));
    if (!client.scopes().containsAll(scopes)) {
      throw refusal("invalid_scope", "The client may not ask for this scope");
    }
    return scopes;
  }

  private static String decode(String basic) {
    try {
      return new String(Base64.getDecoder().decode(basic.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unknownClient();
    }
  }

  private static ApiException refusal(String error, String message) {
    return new ApiException(ErrorCode.MALFORMED_REQUEST, HttpStatus.BAD_REQUEST, message)
        .with("error", error);
  }

  private static ApiException unknownClient() {
    return new ApiException(ErrorCode.INVALID_CREDENTIALS, "The client is not known")
        .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"hireflow\"");
  }

  /** For the description alone: client id and secret may come as HTTP Basic instead. */
  record TokenForm(
      @Schema(example = "client_credentials") String grant_type,
      @Nullable String client_id,
      @Nullable String client_secret,
      @Nullable String scope) {}

  /** For the description alone. */
  record IntrospectionForm(
      String token, @Nullable String client_id, @Nullable String client_secret) {}

  record TokenResponse(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("token_type") String tokenType,
      @JsonProperty("expires_in") long expiresIn,
      String scope) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record IntrospectionResponse(
      boolean active,
      @Nullable String sub,
      @Nullable String username,
      @JsonProperty("token_type") @Nullable String tokenType,
      @Nullable String scope,
      @JsonProperty("client_id") @Nullable String clientId,
      @Nullable Long iat,
      @Nullable Long exp,
      @Nullable String jti) {

    static final IntrospectionResponse INACTIVE =
        new IntrospectionResponse(false, null, null, null, null, null, null, null, null);

    static IntrospectionResponse of(Caller caller) {
      boolean service = !caller.scopes().isEmpty() && caller.userId() == null;
      return new IntrospectionResponse(
          true,
          caller.subject(),
          caller.email(),
          caller.kind().claim(),
          service ? String.join(" ", new TreeSet<>(caller.scopes())) : null,
          service ? caller.subject() : null,
          caller.issuedAt().getEpochSecond(),
          caller.expiresAt().getEpochSecond(),
          caller.tokenId());
    }
  }
}
