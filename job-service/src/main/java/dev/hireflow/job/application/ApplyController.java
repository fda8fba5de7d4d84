package dev.hireflow.job.application;

import dev.hireflow.job.application.ApplicationAnswers.ApplicationsResponse;
import dev.hireflow.job.application.ApplicationAnswers.AppliedResponse;
import dev.hireflow.job.posting.JobPostings;
import dev.hireflow.job.query.QueryParameters;
import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The applications for one posting. */
@Tag(name = "Applications")
@RestController
@RequestMapping("/api/v1/jobs/{id}")
class ApplyController {

  private static final String CANDIDATE = "candidate";

  private final Applying applying;
  private final Applications applications;
  private final JobPostings postings;
  private final Idempotent idempotent;
  private final JsonMapper json;

  ApplyController(
      Applying applying,
      Applications applications,
      JobPostings postings,
      Idempotent idempotent,
      JsonMapper json) {
    this.applying = applying;
    this.applications = applications;
    this.postings = postings;
    this.idempotent = idempotent;
    this.json = json;
  }

  /** A second time is 400, unless the first one was withdrawn. */
  @Operation(summary = "Apply with a resume of one's own, as a candidate")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppliedResponse.class)))
  @PostMapping("/apply")
  Mono<ResponseEntity<Object>> apply(
      @PathVariable String id,
      CurrentUser user,
      @Valid @RequestBody Mono<ApplyRequest> body,
      ServerHttpRequest request) {
    if (!user.userType().equals(CANDIDATE)) {
      throw new ApiException(ErrorCode.FORBIDDEN, "Only candidates can apply to jobs");
    }
    long postingId = JobPostings.id(id);
    return body.flatMap(application ->
        idempotent.run(
            IdempotentRequest.of(request, user.key(), json.writeValueAsString(application)),
            HttpStatus.OK,
            completion -> applying.apply(postingId, user.id(), application, completion)));
  }

  /** Without the withdrawn ones, unless {@code status} asks for them. */
  @Operation(summary = "The applications for a posting of one's own, the newest first")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", pattern = ApplicationStatus.PATTERN))
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @GetMapping("/applications")
  Mono<ApplicationsResponse> list(
      @PathVariable String id,
      CurrentUser user,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
      @Parameter(hidden = true) Page page) {
    String status = new QueryParameters(query).oneOf("status", ApplicationStatus.ids());
    return postings
        .findOwn(JobPostings.id(id), user.id())
        .map(posting -> Listing.ofPosting(posting.id(), status))
        .flatMap(listing -> applications.answer(listing, page, user.id()));
  }
}
