package dev.hireflow.auth.apitoken;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.auth.apitoken.ApiTokens.Issued;
import dev.hireflow.platform.security.AdminUser;
import dev.hireflow.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Admins give partners their API tokens and take them away again. */
@Tag(name = "Admin: API tokens")
@RestController
@RequestMapping("/api/v1/admin/api-tokens")
class ApiTokenController {

  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  private final ApiTokens tokens;

  ApiTokenController(ApiTokens tokens) {
    this.tokens = tokens;
  }

  @Operation(summary = "Make a partner's API token; its key is shown this once")
  @PostMapping
  Mono<IssuedApiTokenResponse> issue(AdminUser admin, @Valid @RequestBody ApiTokenRequest body) {
    return tokens
        .issue(admin.id(), body.tokenName(), body.expiry())
        .map(IssuedApiTokenResponse::of);
  }

  @Operation(summary = "Partners' API tokens, the youngest first, without their keys")
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @GetMapping
  Mono<ApiTokensResponse> list(AdminUser admin, @Parameter(hidden = true) Page page) {
    return Mono.zip(tokens.count(), tokens.find(page).map(ApiTokenResponse::of).collectList())
        .map(both -> new ApiTokensResponse(true, both.getT1(), both.getT2()));
  }

  @Operation(summary = "Revoke a partner's API token, for good")
  @DeleteMapping("/{id}")
  Mono<RevokedApiTokenResponse> revoke(AdminUser admin, @PathVariable String id) {
    if (!ID.matcher(id).matches()) {
      throw ApiTokens.unknown();
    }
    return tokens
        .revoke(admin.id(), Long.parseLong(id))
        .thenReturn(new RevokedApiTokenResponse(true, "API token revoked"));
  }

  record IssuedApiTokenResponse(
      boolean success,
      long id,
      @JsonProperty("token_name") @Nullable String tokenName,
      String token,
      @JsonProperty("created_at") Instant createdAt,
      @JsonProperty("expires_at") @Nullable Instant expiresAt) {

    static IssuedApiTokenResponse of(Issued issued) {
      ApiToken made = issued.token();
      return new IssuedApiTokenResponse(
          true, made.id(), made.tokenName(), issued.key(), made.createdAt(), made.expiresAt());
    }

    /** Without the key, should it ever be logged. */
    @Override
    public String toString() {
      return "IssuedApiTokenResponse[id=" + id + "]";
    }
  }

  record ApiTokensResponse(
      boolean success, long total, @JsonProperty("api_tokens") List<ApiTokenResponse> apiTokens) {}

  record RevokedApiTokenResponse(boolean success, String message) {}
}
