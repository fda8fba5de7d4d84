package dev.hireflow.auth.session;

import dev.hireflow.contracts.route.Credential;
import dev.hireflow.platform.security.Caller;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Staying signed in, signing out, and whether a token is good. */
@Tag(name = "Sessions")
@RestController
class SessionController {

  private final Sessions sessions;
  private final AuthCookies cookies;
  private final LiveTokens live;

  SessionController(Sessions sessions, AuthCookies cookies, LiveTokens live) {
    this.sessions = sessions;
    this.cookies = cookies;
    this.live = live;
  }

  @Operation(summary = "The next access token, and rotated cookies")
  @PostMapping("/api/auth/refresh")
  Mono<RefreshResponse> refresh(
      @CookieValue(name = AuthCookies.REFRESH, required = false) @Nullable String token,
      ServerHttpResponse response) {
    if (token == null || token.isBlank()) {
      return Mono.error(ApiException.unauthenticated("There is no session to refresh"));
    }
    return sessions
        .refresh(token)
        .doOnNext(signIn -> cookies.write(response, signIn))
        .map(signIn -> new RefreshResponse(true, signIn.accessToken()))
        .doOnError(ApiException.class, refused -> cookies.clear(response));
  }

  /** Ends the session that the first good one of the three credentials names. */
  @Operation(summary = "Sign out on this device")
  @PostMapping("/api/auth/logout")
  Mono<LogoutResponse> logout(
      @CookieValue(name = AuthCookies.REFRESH, required = false) @Nullable String refresh,
      @CookieValue(name = AuthCookies.SESSION, required = false) @Nullable String session,
      @Nullable Caller caller,
      ServerHttpResponse response) {
    return byRefreshToken(refresh)
        .filter(done -> done)
        .switchIfEmpty(Mono.defer(() -> bySessionCookie(session)))
        .filter(done -> done)
        .switchIfEmpty(Mono.defer(() -> byCaller(caller)))
        .then(Mono.fromRunnable(() -> cookies.clear(response)))
        .thenReturn(new LogoutResponse(true, "Logged out successfully"));
  }

  @Operation(summary = "What a live access token says")
  @PostMapping("/api/auth/verify-token")
  Mono<VerifyResponse> verify(@Valid @RequestBody VerifyRequest request) {
    return live.find(request.token)
        .filter(caller -> caller.kind() == Credential.ACCESS)
        .switchIfEmpty(Mono.error(SessionController::notVerified))
        .map(VerifyResponse::of);
  }

  @GetMapping("/internal/revocations")
  Mono<List<Revocation>> revocations() {
    return sessions.revocations().collectList();
  }

  private Mono<Boolean> byRefreshToken(@Nullable String token) {
    return token == null ? Mono.just(false) : sessions.revokeByToken(token);
  }

  private Mono<Boolean> bySessionCookie(@Nullable String token) {
    return token == null
        ? Mono.just(false)
        : live.find(token)
            .filter(caller -> caller.kind() == Credential.SESSION)
            .flatMap(this::byCaller)
            .defaultIfEmpty(false);
  }

  private Mono<Boolean> byCaller(@Nullable Caller caller) {
    return caller == null || caller.sid() == null
        ? Mono.just(false)
        : sessions.revoke(UUID.fromString(caller.sid()), "logout").thenReturn(true);
  }

  private static ApiException notVerified() {
    return new ApiException(ErrorCode.TOKEN_VERIFICATION_FAILED, "The token is not valid");
  }

  record RefreshResponse(boolean success, String accessToken) {}

  record LogoutResponse(boolean success, String message) {}

  record VerifyRequest(@NotBlank String token) {}

  record VerifyResponse(boolean success, Decoded decoded) {

    static VerifyResponse of(Caller caller) {
      return new VerifyResponse(
          true,
          new Decoded(
              String.valueOf(caller.userId()),
              String.valueOf(caller.email()),
              caller.kind().claim(),
              caller.issuedAt().getEpochSecond(),
              caller.expiresAt().getEpochSecond()));
    }

    record Decoded(String userId, String email, String type, long iat, long exp) {}
  }
}
