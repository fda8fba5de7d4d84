package dev.hireflow.job.posting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.platform.web.ApiException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting as its recruiter sends it.
 *
 * @param expiresAt as text, since numbers would be taken for seconds otherwise
 */
record PostingRequest(
    @NotBlank @Size(max = 255) String title,
    @JsonProperty("company_name") @NotBlank @Size(max = 255) String companyName,
    @NotBlank @Size(max = 255) String location,
    @JsonProperty("job_type") @NotNull @Pattern(regexp = JobType.PATTERN, message = JobType.MESSAGE)
        String jobType,
    @JsonProperty("experience_level")
        @NotNull
        @Pattern(regexp = ExperienceLevel.PATTERN, message = ExperienceLevel.MESSAGE)
        String experienceLevel,
    @NotBlank @Size(max = 20_000) String description,
    @Size(max = 20_000) @Nullable String requirements,
    @JsonProperty("salary_range") @Size(max = 100) @Nullable String salaryRange,
    @JsonProperty("expires_at") @Schema(format = "date-time") @Nullable String expiresAt) {

  PostingContent content(@Nullable Instant end) {
    return new PostingContent(
        text("title", title),
        text("company_name", companyName),
        text("location", location),
        jobType,
        experienceLevel,
        description,
        textOrNull(requirements),
        textOrNull(salaryRange),
        end);
  }

  /** Bean Validation does not take every kind of space for one. */
  private static String text(String field, String text) {
    if (text.isBlank()) {
      throw ApiException.invalid(field, "must not be blank");
    }
    return text.strip();
  }

  private static @Nullable String textOrNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
