package dev.hireflow.auth.recruiter;

import dev.hireflow.auth.account.Accounts.Entrance;
import dev.hireflow.auth.account.NewAccount;
import dev.hireflow.auth.account.Registration;
import dev.hireflow.auth.recruiter.Recruiters.Registered;
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
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Registering as a recruiter, with the profile at once. */
@Tag(name = "Recruiters")
@RestController
class RecruiterSignupController {

  private final Recruiters recruiters;
  private final AuthCookies cookies;
  private final AuthProperties properties;

  RecruiterSignupController(Recruiters recruiters, AuthCookies cookies, AuthProperties properties) {
    this.recruiters = recruiters;
    this.cookies = cookies;
    this.properties = properties;
  }

  @Operation(summary = "Make a recruiter's account and profile, and sign in")
  @PostMapping("/api/v1/auth/register/recruiter")
  Mono<RecruiterResponse> register(
      @Valid @RequestBody RecruiterRequest body,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    body.recruiterProfile.requireWhole("recruiter_profile.");
    return recruiters
        .register(
            body.registration(),
            body.recruiterProfile,
            properties.v1AccessExpiresIn(),
            Device.of(request))
        .onErrorMap(ApiException.class, RecruiterSignupController::asDocumented)
        .doOnNext(made -> cookies.write(response, made.entrance().signIn()))
        .map(made -> answer(made, String.valueOf(body.recruiterProfile.username())));
  }

  private RecruiterResponse answer(Registered made, String username) {
    Entrance entrance = made.entrance();
    return new RecruiterResponse(
        true,
        entrance.account().id(),
        made.profileId(),
        username,
        properties.profileUrl(username),
        "Recruiter account created successfully",
        entrance.signIn().accessToken(),
        "bearer",
        entrance.signIn().expiresIn(),
        entrance.signIn().sid().toString());
  }

  /** This surface has always said 400 to a known email and to a taken name. */
  private static ApiException asDocumented(ApiException refusal) {
    return refusal.code() == ErrorCode.EMAIL_EXISTS || refusal.code() == ErrorCode.USERNAME_TAKEN
        ? new ApiException(refusal.code(), HttpStatus.BAD_REQUEST, refusal.getMessage())
        : refusal;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record RecruiterRequest(
      @NotNull String email,
      @NotNull String password,
      @NotBlank @Size(max = 255) String fullName,
      @Pattern(regexp = "recruiter", message = "must be recruiter") @Nullable String userType,
      @NotNull @Valid ProfileFields recruiterProfile) {

    Registration registration() {
      return new Registration(
          email, password, fullName, recruiterProfile.companyName(), NewAccount.RECRUITER, null);
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record RecruiterResponse(
      boolean success,
      long userId,
      long profileId,
      String username,
      String publicProfileUrl,
      String message,
      String accessToken,
      String tokenType,
      long expiresIn,
      String sessionId) {}
}
