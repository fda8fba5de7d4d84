package dev.hireflow.job.posting;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Until when a posting is open again; null keeps the end that it has. */
record ReopenRequest(
    @JsonProperty("expires_at") @Schema(format = "date-time") @Nullable String expiresAt) {}
