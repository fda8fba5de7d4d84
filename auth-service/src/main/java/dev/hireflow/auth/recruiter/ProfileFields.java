package dev.hireflow.auth.recruiter;

import dev.hireflow.platform.web.ApiException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What a recruiter says in a profile; an empty text takes an optional member away. */
@JsonNaming(SnakeCaseStrategy.class)
record ProfileFields(
    @Size(min = 2, max = 100)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*", message = ProfileFields.USERNAME)
        @Nullable String username,
    @Pattern(regexp = "company|individual", message = "must be company or individual")
        @Nullable String recruiterType,
    @Size(max = 255) @Nullable String companyName,
    @Size(max = 500) @Pattern(regexp = ProfileFields.WEB, message = ProfileFields.ADDRESS)
        @Nullable String companyWebsite,
    @Size(max = 50) @Nullable String companySize,
    @Size(max = 100) @Nullable String industry,
    @Size(max = 255) @Nullable String fullName,
    @Size(max = 255) @Nullable String specialization,
    @Min(0) @Max(80) @Nullable Integer yearsExperience,
    @Size(max = 5000) @Nullable String bio,
    @Size(max = 1000) @Pattern(regexp = ProfileFields.WEB, message = ProfileFields.ADDRESS)
        @Nullable String logoUrl,
    @Size(max = 50) @Nullable String phone,
    @Size(max = 500) @Pattern(regexp = ProfileFields.WEB, message = ProfileFields.ADDRESS)
        @Nullable String linkedinUrl,
    @Size(max = 255) @Nullable String location,
    @Nullable Boolean isVerified) {

  static final String COMPANY = "company";
  static final String WEB = "|(?i)https?://[^\\s\"<>\\\\]+";
  static final String ADDRESS = "must be an address that begins with http:// or https://";
  static final String USERNAME =
      "must be letters, digits, dots, hyphens and underscores, a letter or digit first";

  /** What a new profile needs; the names in the answer begin with the prefix. */
  void requireWhole(String prefix) {
    requireGiven(prefix + "username", username);
    requireGiven(prefix + "recruiter_type", recruiterType);
    if (COMPANY.equals(recruiterType)) {
      requireGiven(prefix + "company_name", companyName);
    } else {
      requireGiven(prefix + "full_name", fullName);
    }
  }

  /** What may change of the profile that is there. */
  void requireChangeOf(RecruiterProfile profile) {
    requireSame("username", username, profile.username());
    requireSame("recruiter_type", recruiterType, profile.recruiterType());
    requireSame("is_verified", isVerified, profile.isVerified());
    boolean company = profile.recruiterType().equals(COMPANY);
    String name = company ? companyName : fullName;
    if (name != null && name.isBlank()) {
      throw ApiException.invalid(company ? "company_name" : "full_name", "must not be blank");
    }
  }

  private static void requireGiven(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw ApiException.invalid(field, "must not be blank");
    }
  }

  private static void requireSame(String field, @Nullable Object value, Object kept) {
    if (value != null && !value.equals(kept)) {
      throw ApiException.invalid(field, "can't be changed");
    }
  }
}
