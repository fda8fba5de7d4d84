package dev.hireflow.resume.resume;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.platform.web.ApiException;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to change; what is not given stays. */
record ResumePatch(
    @JsonProperty("resume_name")
        @Size(min = 1, max = 255)
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        @Nullable String resumeName,
    @JsonProperty("is_public") @Nullable Boolean isPublic,
    @JsonProperty("is_active") @Nullable Boolean isActive,
    @Nullable Boolean primary) {

  ResumePatch {
    if (Boolean.FALSE.equals(primary)) {
      throw ApiException.invalid("primary", "is taken away by giving it to another resume");
    }
  }

  boolean isEmpty() {
    return resumeName == null && isPublic == null && isActive == null && primary == null;
  }
}
