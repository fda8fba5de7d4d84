package dev.hireflow.resume.cvjob;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.ClientAddress;
import dev.hireflow.resume.cvjob.CvJobs.JobState;
import dev.hireflow.resume.document.IncomingDocument;
import dev.hireflow.resume.document.IncomingDocuments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Upload, claim, extract: one file, one {@code job_id}. */
@Tag(name = "Uploads")
@RestController
@RequestMapping("/api/v1")
class CvJobController {

  private final Uploads uploads;
  private final CvJobs jobs;
  private final CvJobEvents events;
  private final EventReaders readers;
  private final CvJobAnswers answers;
  private final IncomingDocuments incoming;
  private final Idempotent idempotent;

  CvJobController(
      Uploads uploads,
      CvJobs jobs,
      CvJobEvents events,
      EventReaders readers,
      CvJobAnswers answers,
      IncomingDocuments incoming,
      Idempotent idempotent) {
    this.uploads = uploads;
    this.jobs = jobs;
    this.events = events;
    this.readers = readers;
    this.answers = answers;
    this.incoming = incoming;
    this.idempotent = idempotent;
  }

  @Operation(summary = "Upload a file that waits for its owner")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UploadResponse.class)))
  @PostMapping(path = "/upload-anonymous", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<ResponseEntity<Object>> uploadAnonymous(
      @Schema(type = "string", format = "binary") @RequestPart("file") Part file,
      ServerHttpRequest request) {
    String caller = "address:" + ClientAddress.of(request);
    return incoming.with(
        file,
        document ->
            idempotent.run(
                key(request, caller, document),
                HttpStatus.OK,
                completion -> uploads.anonymous(document, completion)));
  }

  @Operation(summary = "Upload a file of the signed-in user")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = UploadResponse.class)))
  @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<ResponseEntity<Object>> upload(
      @Schema(type = "string", format = "binary") @RequestPart("file") Part file,
      CurrentUser user,
      ServerHttpRequest request) {
    return incoming.with(
        file,
        document ->
            idempotent.run(
                key(request, user.key(), document),
                HttpStatus.OK,
                completion -> uploads.owned(user, document, completion)));
  }

  @Operation(summary = "Become the owner of an upload")
  @PostMapping("/claim")
  Mono<ClaimResponse> claim(@Valid @RequestBody ClaimRequest body, CurrentUser user) {
    return uploads.claim(user, CvJobs.id(body.jobId));
  }

  @Operation(summary = "Wait until the file is read")
  @PostMapping("/extract/{jobId}")
  Mono<ResponseEntity<ExtractResponse>> extract(
      @PathVariable String jobId,
      @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
      CurrentUser user) {
    UUID id = CvJobs.id(jobId);
    boolean later = prefer != null && prefer.contains("respond-async");
    return later
        ? jobs.begin(id, user.id()).map(this::answer)
        : jobs.extract(id, user.id()).map(this::extracted);
  }

  @Operation(summary = "Where the file is on its way")
  @GetMapping("/extract/{jobId}")
  Mono<ExtractResponse> state(@PathVariable String jobId, CurrentUser user) {
    return jobs.state(CvJobs.id(jobId), user.id()).map(answers::stored);
  }

  /** A reconnecting reader says by Last-Event-ID what it has seen; 204 when nothing more comes. */
  @Operation(summary = "The same as server-sent events, until it is read or has failed")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(implementation = ExtractResponse.class)))
  @GetMapping(path = "/extract/{jobId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Mono<ResponseEntity<Flux<ServerSentEvent<ExtractResponse>>>> events(
      @PathVariable String jobId,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      CurrentUser user) {
    UUID id = CvJobs.id(jobId);
    int seen = CvJobEvents.number(lastEventId);
    readers.requireRoom(user.id());
    return jobs.state(id, user.id())
        .map(now ->
            CvJobEvents.isOver(now) && now.job().stateNo() <= seen
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(events.of(id, user.id(), seen)));
  }

  private ResponseEntity<ExtractResponse> extracted(JobState state) {
    if (state.reason() != null) {
      state.extraction().requireResult();
    }
    return answer(state);
  }

  private ResponseEntity<ExtractResponse> answer(JobState state) {
    if (state.extraction().result() != null) {
      return ResponseEntity.ok(answers.of(state, CvJob.EXTRACTED));
    }
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/extract/" + state.job().id()))
        .body(answers.of(state, CvJob.EXTRACTING));
  }

  private static IdempotentRequest key(
      ServerHttpRequest request, String caller, IncomingDocument document) {
    return IdempotentRequest.of(request, caller, "file", document.fileName(), document.sha256());
  }

  record ClaimRequest(@JsonProperty("job_id") @NotBlank String jobId) {}
}
