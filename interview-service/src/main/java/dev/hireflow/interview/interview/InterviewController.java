package dev.hireflow.interview.interview;

import dev.hireflow.interview.interview.Views.AnswerResponse;
import dev.hireflow.interview.interview.Views.DeletedResponse;
import dev.hireflow.interview.interview.Views.SessionListResponse;
import dev.hireflow.interview.interview.Views.SessionResponse;
import dev.hireflow.interview.interview.Views.StartResponse;
import dev.hireflow.interview.question.Domain;
import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.Slice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Mock interviews of the signed-in user. */
@Tag(name = "Mock interviews")
@RestController
@RequestMapping("/api/interview")
class InterviewController {

  private final Interviews interviews;
  private final Answering answering;
  private final Sessions sessions;
  private final Idempotent idempotent;

  InterviewController(
      Interviews interviews, Answering answering, Sessions sessions, Idempotent idempotent) {
    this.interviews = interviews;
    this.answering = answering;
    this.sessions = sessions;
    this.idempotent = idempotent;
  }

  @Operation(summary = "The fields of work that one can be interviewed for")
  @GetMapping("/domains")
  DomainsResponse domains() {
    return new DomainsResponse(true, interviews.domains());
  }

  /** Waits up to three seconds for a resume that is still being read. */
  @Operation(summary = "Start an interview, on the primary resume where there is one")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = StartResponse.class)))
  @PostMapping("/sessions")
  Mono<ResponseEntity<Object>> start(
      @Valid @RequestBody StartRequest body, CurrentUser user, ServerHttpRequest request) {
    return idempotent.run(
        IdempotentRequest.of(
            request, user.key(), body.domain(), body.difficulty(), Integer.toString(body.count())),
        HttpStatus.CREATED,
        completion -> interviews.start(user.id(), body, completion));
  }

  @Operation(summary = "All interviews, the newest first")
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @GetMapping("/sessions")
  Mono<SessionListResponse> list(CurrentUser user, @Parameter(hidden = true) Page page) {
    Mono<Slice<SessionRow>> slice = sessions.list(user.id(), page);
    return page.goesOn()
        ? slice.map(part -> Views.list(part, null))
        : slice.zipWith(sessions.count(user.id()), Views::list);
  }

  @Operation(summary = "One interview with the answers so far")
  @GetMapping("/sessions/{id}")
  Mono<SessionResponse> get(@PathVariable String id, CurrentUser user) {
    return Mono.fromSupplier(() -> SessionIds.parse(id))
        .flatMap(session -> sessions.find(session, user.id()))
        .map(session -> new SessionResponse(true, session));
  }

  /** With {@code questionId} the same answer may be sent again and counts once. */
  @Operation(summary = "Answer the current question")
  @PatchMapping("/sessions/{id}")
  Mono<AnswerResponse> answer(
      @PathVariable String id, @Valid @RequestBody AnswerRequest body, CurrentUser user) {
    return Mono.fromSupplier(() -> SessionIds.parse(id))
        .flatMap(session -> answering.answer(session, user.id(), body));
  }

  @Operation(summary = "What came of an interview, or has come of it so far")
  @GetMapping("/sessions/{id}/report")
  Mono<ReportResponse> report(@PathVariable String id, CurrentUser user) {
    return Mono.fromSupplier(() -> SessionIds.parse(id))
        .flatMap(session -> sessions.report(session, user.id()))
        .map(report -> new ReportResponse(true, report));
  }

  @Operation(summary = "Delete an interview with its answers")
  @DeleteMapping("/sessions/{id}")
  Mono<DeletedResponse> delete(@PathVariable String id, CurrentUser user) {
    return Mono.fromSupplier(() -> SessionIds.parse(id))
        .flatMap(session -> sessions.delete(session, user.id()))
        .thenReturn(new DeletedResponse(true, "Interview session deleted successfully"));
  }

  record DomainsResponse(boolean success, List<Domain> domains) {}

  record ReportResponse(boolean success, Report report) {}
}
