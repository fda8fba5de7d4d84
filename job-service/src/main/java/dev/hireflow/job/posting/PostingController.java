package dev.hireflow.job.posting;

import dev.hireflow.job.posting.PostingAnswers.CreatedResponse;
import dev.hireflow.job.posting.PostingAnswers.PostingDone;
import dev.hireflow.job.posting.PostingAnswers.PostingResponse;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.security.Caller;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** One posting, from its beginning to its end. */
@Tag(name = "Job postings")
@RestController
@RequestMapping("/api/v1/jobs")
class PostingController {

  private static final String RECRUITER = "recruiter";

  /** One operation in OpenAPI, whichever way it is answered. */
  private static final String SHOW = "A posting with everything about it, or as linked data";

  private final JobPostings postings;
  private final Idempotent idempotent;
  private final JsonMapper json;
  private final HireflowProperties properties;

  PostingController(
      JobPostings postings, Idempotent idempotent, JsonMapper json, HireflowProperties properties) {
    this.postings = postings;
    this.idempotent = idempotent;
    this.json = json;
    this.properties = properties;
  }

  @Operation(summary = "Publish a posting, as a recruiter")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CreatedResponse.class)))
  @PostMapping("/create")
  Mono<ResponseEntity<Object>> create(
      CurrentUser user, @Valid @RequestBody Mono<PostingRequest> body, ServerHttpRequest request) {
    if (!user.userType().equals(RECRUITER)) {
      throw new ApiException(ErrorCode.FORBIDDEN, "Only recruiters can create job postings");
    }
    return body.flatMap(posting ->
        idempotent.run(
            IdempotentRequest.of(request, user.key(), json.writeValueAsString(posting)),
            HttpStatus.OK,
            completion -> postings.create(user.id(), posting, completion)));
  }

  /** Counts a view, unless its recruiter looks; closed and expired ones are theirs alone. */
  @Operation(summary = SHOW)
  @GetMapping("/{id}")
  Mono<PostingResponse> get(@PathVariable String id, @Nullable Caller caller) {
    return view(id, caller).map(PostingAnswers::one);
  }

  /** As search engines read it, with {@code Accept: application/ld+json}. */
  @Operation(summary = SHOW)
  @GetMapping(path = "/{id}", produces = "application/ld+json")
  Mono<Map<String, Object>> linkedData(@PathVariable String id, @Nullable Caller caller) {
    return view(id, caller)
        .map(posting -> PostingLinkedData.of(posting, properties.publicBaseUrl()));
  }

  /**
   * Optional members that are not given become null, but for the end, which stays as it is; a
   * closed posting stays closed.
   */
  @Operation(summary = "Rewrite a posting of one's own")
  @PutMapping("/{id}")
  Mono<PostingResponse> rewrite(
      @PathVariable String id, @Valid @RequestBody PostingRequest posting, CurrentUser user) {
    return postings.rewrite(JobPostings.id(id), user.id(), posting).map(PostingAnswers::one);
  }

  @Operation(summary = "Close a posting of one's own")
  @DeleteMapping("/{id}")
  Mono<PostingDone> close(@PathVariable String id, CurrentUser user) {
    return postings
        .close(JobPostings.id(id), user.id())
        .thenReturn(new PostingDone(true, "Job posting closed successfully"));
  }

  /** One that has expired needs a new {@code expires_at}, else 409. */
  @Operation(summary = "Open a posting of one's own again")
  @PostMapping("/{id}/reopen")
  Mono<PostingResponse> reopen(
      @PathVariable String id,
      @RequestBody(required = false) @Nullable ReopenRequest body,
      CurrentUser user) {
    String expiresAt = body == null ? null : body.expiresAt();
    return postings.reopen(JobPostings.id(id), user.id(), expiresAt).map(PostingAnswers::one);
  }

  private Mono<JobPosting> view(String id, @Nullable Caller caller) {
    return postings.view(JobPostings.id(id), caller == null ? null : caller.userId());
  }
}
