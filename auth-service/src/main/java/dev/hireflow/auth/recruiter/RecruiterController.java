package dev.hireflow.auth.recruiter;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Recruiters' profiles: the own one, and anybody's as the public sees it. */
@Tag(name = "Recruiters")
@RestController
@RequestMapping("/api/v1/recruiters/profile")
class RecruiterController {

  private static final String RECRUITER = "recruiter";

  private final Recruiters recruiters;

  RecruiterController(Recruiters recruiters) {
    this.recruiters = recruiters;
  }

  @Operation(summary = "A recruiter as the public sees them")
  @GetMapping("/{username}")
  Mono<PublicProfileResponse> visible(@PathVariable String username) {
    return recruiters
        .find(username)
        .map(profile -> new PublicProfileResponse(true, PublicProfile.of(profile)));
  }

  @Operation(summary = "The own profile, all of it")
  @GetMapping
  Mono<OwnProfileResponse> own(CurrentUser user) {
    requireRecruiter(user, "Only recruiters have recruiter profiles");
    return recruiters.find(user).map(profile -> new OwnProfileResponse(true, null, profile));
  }

  /** Only what is given changes; an empty text takes an optional member away. */
  @Operation(summary = "Change the own profile, or make it if it is missing")
  @PutMapping
  Mono<OwnProfileResponse> put(CurrentUser user, @Valid @RequestBody ProfileFields fields) {
    requireRecruiter(user, "Only recruiters can update recruiter profiles");
    return recruiters
        .put(user, fields)
        .map(profile -> new OwnProfileResponse(true, "Profile updated successfully", profile));
  }

  private static void requireRecruiter(CurrentUser user, String otherwise) {
    if (!user.userType().equals(RECRUITER)) {
      throw new ApiException(ErrorCode.FORBIDDEN, otherwise);
    }
  }

  record PublicProfileResponse(boolean success, PublicProfile profile) {}

  record OwnProfileResponse(
      boolean success,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String message,
      RecruiterProfile profile) {}

  /** Never with phone or email. */
  @JsonNaming(SnakeCaseStrategy.class)
  record PublicProfile(
      String username,
      String recruiterType,
      @Nullable String companyName,
      @Nullable String fullName,
      @Nullable String bio,
      @Nullable String location,
      @Nullable String companyWebsite,
      @Nullable String linkedinUrl,
      @Nullable String logoUrl,
      boolean isVerified,
      Instant createdAt) {

    static PublicProfile of(RecruiterProfile profile) {
      return new PublicProfile(
          profile.username(),
          profile.recruiterType(),
          profile.companyName(),
          profile.fullName(),
          profile.bio(),
          profile.location(),
          profile.companyWebsite(),
          profile.linkedinUrl(),
          profile.logoUrl(),
          profile.isVerified(),
          profile.createdAt());
    }
  }
}
