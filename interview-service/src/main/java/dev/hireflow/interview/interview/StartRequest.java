package dev.hireflow.interview.interview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to be interviewed on. */
record StartRequest(
    @NotBlank @Size(max = 100) String domain,
    @NotNull
        @Pattern(
            regexp = "easy|medium|hard",
            flags = Pattern.Flag.CASE_INSENSITIVE,
            message = "must be easy, medium or hard")
        String difficulty,
    @Min(3) @Max(15) @Nullable Integer questions) {

  private static final int QUESTIONS = 6;

  int count() {
    return questions == null ? QUESTIONS : questions;
  }
}
