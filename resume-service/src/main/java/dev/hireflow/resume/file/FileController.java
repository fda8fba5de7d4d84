package dev.hireflow.resume.file;

import dev.hireflow.platform.idempotency.Idempotent;
import dev.hireflow.platform.idempotency.IdempotentRequest;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.resume.document.DocumentStorage;
import dev.hireflow.resume.document.FileAnswers;
import dev.hireflow.resume.document.IncomingDocuments;
import dev.hireflow.resume.document.StoredDocument;
import dev.hireflow.resume.file.FileRows.PlainFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.Resource;
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

@Tag(name = "Files")
@RestController
@RequestMapping("/api/files")
class FileController {

  private final Files files;
  private final DocumentStorage storage;
  private final IncomingDocuments incoming;
  private final Idempotent idempotent;

  FileController(
      Files files, DocumentStorage storage, IncomingDocuments incoming, Idempotent idempotent) {
    this.files = files;
    this.storage = storage;
    this.incoming = incoming;
    this.idempotent = idempotent;
  }

  @Operation(summary = "Keep a file that is not a resume")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FileResponse.class)))
  @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<ResponseEntity<Object>> upload(
      @Schema(type = "string", format = "binary") @RequestPart("file") Part file,
      CurrentUser user,
      ServerHttpRequest request) {
    return incoming.with(
        file,
        document ->
            idempotent.run(
                IdempotentRequest.of(
                    request, user.key(), "file", document.fileName(), document.sha256()),
                HttpStatus.CREATED,
                completion -> files.upload(user, document, completion)));
  }

  @Operation(summary = "The count of uploads, and the size of all files together")
  @GetMapping("/stats")
  Mono<FileStats> stats(CurrentUser user) {
    return files.stats(user);
  }

  @Operation(summary = "The file itself, whole or in ranges")
  @GetMapping("/{id}")
  Mono<ResponseEntity<Resource>> file(@PathVariable String id, CurrentUser user) {
    return files.find(id, user.id()).map(PlainFile::document).flatMap(this::open);
  }

  @Operation(summary = "Delete the file; the count of uploads stays")
  @DeleteMapping("/{id}")
  Mono<Done> delete(@PathVariable String id, CurrentUser user) {
    return files.delete(id, user.id()).thenReturn(new Done(true, "File deleted successfully"));
  }

  private Mono<ResponseEntity<Resource>> open(StoredDocument file) {
    return storage
        .open(file.key())
        .map(bytes -> FileAnswers.of(file, bytes, true))
        .switchIfEmpty(Mono.error(() -> ApiException.notFound("File not found")));
  }

  record Done(boolean success, String message) {}
}
