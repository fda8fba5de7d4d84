package dev.hireflow.auth.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.auth.account.Accounts.Entrance;
import dev.hireflow.auth.session.AuthCookies;
import dev.hireflow.auth.session.Device;
import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Registering, logging in and the profile, as the surface under {@code /api/auth} has them. */
@Tag(name = "Accounts")
@RestController
@RequestMapping("/api/auth")
class AccountController {

  private final Accounts accounts;
  private final AuthCookies cookies;
  private final AuthProperties properties;

  AccountController(Accounts accounts, AuthCookies cookies, AuthProperties properties) {
    this.accounts = accounts;
    this.cookies = cookies;
    this.properties = properties;
  }

  @Operation(summary = "Make an account and sign in")
  @PostMapping("/register")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<EntranceResponse> register(
      @Valid @RequestBody RegisterRequest body,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    Registration wanted =
        new Registration(
            body.email(),
            body.password(),
            body.name(),
            body.companyName(),
            NewAccount.CANDIDATE,
            null);
    return accounts
        .register(wanted, properties.accessExpiresIn(), Device.of(request))
        .doOnNext(entrance -> cookies.write(response, entrance.signIn()))
        .map(entrance -> EntranceResponse.of("User registered successfully", entrance));
  }

  @Operation(summary = "Sign in")
  @PostMapping("/login")
  Mono<EntranceResponse> login(
      @Valid @RequestBody LoginRequest body,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    LoginAttempt attempt =
        LoginAttempt.of(body.email(), body.password(), request, "Invalid email or password");
    return accounts
        .login(attempt, properties.accessExpiresIn())
        .doOnNext(entrance -> cookies.write(response, entrance.signIn()))
        .map(entrance -> EntranceResponse.of("Login successful", entrance));
  }

  @Operation(summary = "The signed-in user")
  @GetMapping("/profile")
  Mono<ProfileResponse> profile(CurrentUser user) {
    return accounts.current(user.id(), "/api/auth/profile").map(ProfileResponse::of);
  }

  record EntranceResponse(
      boolean success,
      String message,
      String accessToken,
      @JsonProperty("session_id") String sessionId,
      UserResponse user) {

    static EntranceResponse of(String message, Entrance entrance) {
      return new EntranceResponse(
          true,
          message,
          entrance.signIn().accessToken(),
          entrance.signIn().sid().toString(),
          UserResponse.of(entrance.account()));
    }
  }

  record ProfileResponse(boolean success, Profile user) {

    static ProfileResponse of(Account account) {
      return new ProfileResponse(
          true,
          new Profile(
              Long.toString(account.id()),
              account.fullName(),
              account.email(),
              account.companyName(),
              account.filesUploaded(),
              account.userType(),
              account.isVerified(),
              account.slug(),
              account.lastLogin(),
              account.createdAt()));
    }

    record Profile(
        String id,
        String name,
        String email,
        @JsonProperty("company_name") @Nullable String companyName,
        int filesUploaded,
        @JsonProperty("user_type") String userType,
        @JsonProperty("is_verified") boolean isVerified,
        @Nullable String slug,
        @JsonProperty("last_login") @Nullable Instant lastLogin,
        @JsonProperty("created_at") Instant createdAt) {}
  }
}
