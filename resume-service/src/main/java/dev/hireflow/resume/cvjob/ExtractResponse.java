package dev.hireflow.resume.cvjob;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.extraction.ParsedResume;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a file is on its way.
 *
 * @param progress of the reading, in percent
 * @param data once it has been read
 * @param reason why it can't be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExtractResponse(
    boolean success,
    @JsonProperty("job_id") UUID jobId,
    @JsonProperty("resume_id") @Nullable Long resumeId,
    String status,
    int progress,
    @Schema(implementation = ParsedResume.class) @Nullable JsonNode data,
    @Nullable String reason) {}
