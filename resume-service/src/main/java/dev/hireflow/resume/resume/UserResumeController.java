package dev.hireflow.resume.resume;

import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.PathIds;
import dev.hireflow.resume.document.IncomingDocuments;
import dev.hireflow.resume.resume.ResumeAnswers.VersionAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.Part;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The one resume that interviews and profiles use. */
@Tag(name = "The user's resume")
@RestController
@RequestMapping("/api/user/resume")
class UserResumeController {

  private final UserResumes resumes;
  private final ResumeUploads uploads;
  private final ResumeAnswers answers;
  private final IncomingDocuments incoming;
  private final Idempotent idempotent;

  UserResumeController(
      UserResumes resumes,
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

  /** In the part {@code file} or {@code resume}: PDF, DOCX or text, up to 5 MB. */
  @Operation(summary = "Upload it, or replace it by a new version")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = UserResumeResponse.class)))
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<ResponseEntity<Object>> replace(
      @Schema(type = "string", format = "binary") @RequestPart(name = "file", required = false)
          @Nullable Part file,
      @Schema(type = "string", format = "binary") @RequestPart(name = "resume", required = false)
          @Nullable Part resume,
      CurrentUser user,
      ServerHttpRequest request) {
    Part part = file == null ? resume : file;
    if (part == null) {
      throw ApiException.invalid("file", "is required");
    }
    return incoming.with(
        part,
        document ->
            idempotent.run(
                IdempotentRequest.of(
                    request, user.key(), part.name(), document.fileName(), document.sha256()),
                HttpStatus.CREATED,
                completion -> uploads.replace(user, document, completion)));
  }

  @Operation(summary = "The primary resume")
  @GetMapping
  Mono<UserResumeResponse> get(CurrentUser user) {
    return resumes.find(user.id()).map(answers::ofUser);
  }

  @Operation(summary = "Delete the primary resume with all its versions")
  @DeleteMapping
  Mono<Done> delete(CurrentUser user) {
    return resumes.delete(user.id()).thenReturn(new Done(true, "Resume deleted successfully"));
  }

  @Operation(summary = "Its files, the newest first")
  @GetMapping("/versions")
  Mono<VersionsResponse> versions(CurrentUser user) {
    return resumes
        .versions(user.id())
        .map(answers::version)
        .collectList()
        .map(versions -> new VersionsResponse(true, versions));
  }

  @Operation(summary = "Make an earlier file the current one again")
  @PostMapping("/versions/{version}/restore")
  Mono<UserResumeResponse> restore(@PathVariable String version, CurrentUser user) {
    long number = PathIds.parse(version, "No such version");
    return resumes
        .restore(user.id(), (int) Math.min(number, Integer.MAX_VALUE))
        .map(answers::ofUser);
  }

  record VersionsResponse(boolean success, List<VersionAnswer> versions) {}
}
