package dev.hireflow.resume.resume;

import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.Slice;
import dev.hireflow.resume.document.FormFields;
import dev.hireflow.resume.document.IncomingDocument;
import dev.hireflow.resume.document.IncomingDocuments;
import dev.hireflow.resume.resume.ResumeAnswers.LinkResponse;
import dev.hireflow.resume.resume.ResumeAnswers.ListResponse;
import dev.hireflow.resume.resume.ResumeAnswers.ResumeResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The resumes of the signed-in user. */
@Tag(name = "Resumes")
@RestController
@RequestMapping("/api/v1/resumes")
class ResumeController {

  private final Resumes resumes;
  private final ResumeUploads uploads;
  private final ResumeAnswers answers;
  private final IncomingDocuments incoming;
  private final Idempotent idempotent;

  ResumeController(
      Resumes resumes,
      ResumeUploads uploads,
      ResumeAnswers answers,
      IncomingDocuments incoming,
      Idempotent idempotent) {
    this.resumes = resumes;
    this.uploads = uploads;
    this.answers = answers;
    this.incoming = incoming;
    this.idempotent = idempotent;
  }

  @Operation(summary = "Store a PDF to share it")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = LinkResponse.class)))
  @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<ResponseEntity<Object>> upload(
      @Schema(type = "string", format = "binary") @RequestPart("file") Part file,
      @Schema(type = "string", maxLength = 255) @RequestPart("resume_name") Part name,
      @Schema(type = "boolean") @RequestPart(name = "is_public", required = false)
          @Nullable Part isPublic,
      CurrentUser user,
      ServerHttpRequest request) {
    String resumeName = FormFields.text(name, "resume_name", 255);
    boolean visible = isPublic != null && FormFields.bool(isPublic, "is_public");
    return incoming.with(
        file,
        document ->
            idempotent.run(
                key(request, user, document, resumeName, visible),
                HttpStatus.OK,
                completion -> uploads.share(user, document, resumeName, visible, completion)));
  }

  @Operation(summary = "All of them, the newest first")
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @GetMapping("/my-resumes")
  Mono<ListResponse> mine(CurrentUser user, @Parameter(hidden = true) Page page) {
    Mono<Slice<Resume>> slice = resumes.list(user.id(), page);
    return page.goesOn()
        ? slice.map(part -> answers.list(part, null))
        : slice.zipWith(resumes.count(user.id()), answers::list);
  }

  @Operation(summary = "One of them, with everything about it")
  @GetMapping("/{id}")
  Mono<ResumeResponse> get(@PathVariable String id, CurrentUser user) {
    return resumes.find(id, user.id()).map(answers::one);
  }

  /** {@code is_active: false} switches the share link off and nothing else. */
  @Operation(summary = "Rename it, switch its link, make it the primary one")
  @PatchMapping("/{id}")
  Mono<ResumeResponse> patch(
      @PathVariable String id, @Valid @RequestBody ResumePatch patch, CurrentUser user) {
    return resumes.patch(id, user.id(), patch).map(answers::one);
  }

  @Operation(summary = "Delete it with its file, its links and its portfolio")
  @DeleteMapping("/{id}")
  Mono<Done> delete(@PathVariable String id, CurrentUser user) {
    return resumes.delete(id, user.id()).thenReturn(new Done(true, "Resume deleted successfully"));
  }

  @Operation(summary = "Give it a new link; the old one is dead at once")
  @PostMapping("/{id}/rotate-token")
  Mono<LinkResponse> rotate(@PathVariable String id, CurrentUser user) {
    return resumes.rotate(id, user.id()).map(answers::link);
  }

  private static IdempotentRequest key(
      ServerHttpRequest request,
      CurrentUser user,
      IncomingDocument document,
      String name,
      boolean isPublic) {
    return IdempotentRequest.of(
        request,
        user.key(),
        "file",
        document.fileName(),
        document.sha256(),
        "resume_name",
        name,
        "is_public",
        Boolean.toString(isPublic));
  }
}
