package dev.hireflow.auth.apitoken;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.auth.token.TokenIssuer;
import dev.hireflow.platform.web.ApiException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Gives the gateway a JWT for a partner's API token, so that services know JWTs only. */
@RestController
class ExchangeController {

  private final ApiTokens apiTokens;
  private final TokenIssuer tokens;

  ExchangeController(ApiTokens apiTokens, TokenIssuer tokens) {
    this.apiTokens = apiTokens;
    this.tokens = tokens;
  }

  @PostMapping("/internal/exchange")
  Mono<ExchangeResponse> exchange(@Valid @RequestBody ExchangeRequest request) {
    return apiTokens
        .identify(request.token)
        .switchIfEmpty(Mono.error(() -> ApiException.notFound("No such token")))
        .flatMap(tokens::partner)
        .map(token -> new ExchangeResponse(token.token(), token.expiresIn()));
  }

  record ExchangeRequest(@NotBlank String token) {}

  record ExchangeResponse(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("expires_in") long expiresIn) {}
}
