package dev.hireflow.auth.signup;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.auth.account.Accounts.Entrance;
import dev.hireflow.auth.account.UserResponse;
import dev.hireflow.auth.session.AuthCookies;
import dev.hireflow.auth.session.Device;
import dev.hireflow.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Tag(name = "Signing up with a resume")
@RestController
@RequestMapping("/api/auth")
class SignupController {

  private final Signups signups;
  private final AuthCookies cookies;

  SignupController(Signups signups, AuthCookies cookies) {
    this.signups = signups;
    this.cookies = cookies;
  }

  @Operation(summary = "Begin: a token to parse a resume with")
  @PostMapping("/signup-init")
  Mono<SignupInitResponse> begin(@Valid @RequestBody SignupInitRequest body) {
    return signups
        .begin(body.email, body.password)
        .map(begun ->
            new SignupInitResponse(
                begun.token().token(), begun.token().expiresIn(), begun.pendingUserId()));
  }

  @Operation(summary = "Complete: the account with what the form holds")
  @PostMapping("/signup")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<SignupResponse> complete(
      @Valid @RequestBody SignupRequest body,
      @Nullable Caller caller,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    return signups
        .complete(caller, body, Device.of(request))
        .doOnNext(entrance -> cookies.write(response, entrance.signIn()))
        .map(SignupResponse::of);
  }

  record SignupInitRequest(@NotNull String email, @NotNull String password) {}

  record SignupInitResponse(
      @JsonProperty("temporary_token") String temporaryToken,
      @JsonProperty("expires_in") long expiresIn,
      @JsonProperty("user_id") String userId) {}

  record SignupResponse(
      boolean success,
      String message,
      String accessToken,
      @JsonProperty("session_id") String sessionId,
      UserResponse user,
      ProfileLink profile) {

    static SignupResponse of(Entrance entrance) {
      return new SignupResponse(
          true,
          "User registered successfully",
          entrance.signIn().accessToken(),
          entrance.signIn().sid().toString(),
          UserResponse.of(entrance.account()),
          new ProfileLink(entrance.account().slug()));
    }

    record ProfileLink(@Nullable String slug) {}
  }
}
