package dev.hireflow.job.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A recruiter's step.
 *
 * @param note for the recruiter alone
 */
record MoveRequest(
    @NotNull @Pattern(regexp = ApplicationStatus.PATTERN, message = ApplicationStatus.MESSAGE)
        String status,
    @Size(max = 2_000) @Nullable String note) {}
