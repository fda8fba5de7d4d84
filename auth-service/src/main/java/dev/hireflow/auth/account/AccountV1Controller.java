package dev.hireflow.auth.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.auth.account.Accounts.Entrance;
import dev.hireflow.auth.session.AuthCookies;
import dev.hireflow.auth.session.Device;
import dev.hireflow.auth.settings.AuthProperties;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Registering and logging in as the surface under {@code /api/v1} has them. */
@Tag(name = "Accounts, v1")
@RestController
@RequestMapping("/api/v1/auth")
class AccountV1Controller {

  private final Accounts accounts;
  private final AuthCookies cookies;
  private final AuthProperties properties;

  AccountV1Controller(Accounts accounts, AuthCookies cookies, AuthProperties properties) {
    this.accounts = accounts;
    this.cookies = cookies;
    this.properties = properties;
  }

  @Operation(summary = "Make an account, candidate or recruiter, and sign in")
  @PostMapping("/register")
  Mono<RegisterV1Response> register(
      @Valid @RequestBody RegisterV1Request body,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    String type = body.userType == null ? NewAccount.CANDIDATE : body.userType;
    Registration wanted =
        new Registration(body.email, body.password, body.fullName, null, type, null);
    return accounts
        .register(wanted, properties.v1AccessExpiresIn(), Device.of(request))
        .onErrorMap(ApiException.class, AccountV1Controller::asDocumented)
        .doOnNext(entrance -> cookies.write(response, entrance.signIn()))
        .map(RegisterV1Response::of);
  }

  @Operation(summary = "Sign in")
  @PostMapping("/login")
  Mono<LoginV1Response> login(
      @Valid @RequestBody LoginRequest body,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    LoginAttempt attempt =
        LoginAttempt.of(body.email(), body.password(), request, "Incorrect email or password");
    return accounts
        .login(attempt, properties.v1AccessExpiresIn())
        .doOnNext(entrance -> cookies.write(response, entrance.signIn()))
        .map(LoginV1Response::of);
  }

  /** This surface has always said 400 to a known email. */
  private static ApiException asDocumented(ApiException refusal) {
    return refusal.code() == ErrorCode.EMAIL_EXISTS
        ? new ApiException(refusal.code(), HttpStatus.BAD_REQUEST, refusal.getMessage())
        : refusal;
  }

  record RegisterV1Request(
      @NotNull String email,
      @NotNull String password,
      @JsonProperty("full_name") @NotBlank @Size(max = 255) String fullName,
      @JsonProperty("user_type")
          @Pattern(regexp = "candidate|recruiter", message = "must be candidate or recruiter")
          @Nullable String userType) {}

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record RegisterV1Response(
      boolean success,
      long userId,
      String email,
      String message,
      String accessToken,
      String tokenType,
      long expiresIn,
      String sessionId) {

    static RegisterV1Response of(Entrance entrance) {
      return new RegisterV1Response(
          true,
          entrance.account().id(),
          entrance.account().email(),
          "User registered successfully",
          entrance.signIn().accessToken(),
          "bearer",
          entrance.signIn().expiresIn(),
          entrance.signIn().sid().toString());
    }
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record LoginV1Response(
      boolean success,
      String accessToken,
      String tokenType,
      long expiresIn,
      String sessionId,
      User user) {

    static LoginV1Response of(Entrance entrance) {
      Account account = entrance.account();
      return new LoginV1Response(
          true,
          entrance.signIn().accessToken(),
          "bearer",
          entrance.signIn().expiresIn(),
          entrance.signIn().sid().toString(),
          new User(account.id(), account.email(), account.fullName(), account.userType()));
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record User(long id, String email, String fullName, String userType) {}
  }
}
