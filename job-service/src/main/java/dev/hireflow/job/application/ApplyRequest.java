package dev.hireflow.job.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ApplyRequest(
    @JsonProperty("resume_id") @NotNull Long resumeId,
    @JsonProperty("cover_letter") @Size(max = 10_000) @Nullable String coverLetter) {}
