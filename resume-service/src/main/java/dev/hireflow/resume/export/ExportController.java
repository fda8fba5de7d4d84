package dev.hireflow.resume.export;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.resume.export.Exports.Exported;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What was read of a resume, to take along. */
@Tag(name = "Resumes")
@RestController
@RequestMapping("/api/v1/resumes/{id}")
class ExportController {

  private final Exports exports;

  ExportController(Exports exports) {
    this.exports = exports;
  }

  @Operation(summary = "What was read of it, as a JSON Resume document")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = JsonResume.class)))
  @GetMapping("/json-resume")
  Mono<JsonNode> jsonResume(@PathVariable String id, CurrentUser user) {
    return exports.document(id, user.id());
  }

  @Operation(summary = "A new document made of what was read, to download")
  @Parameter(
      name = "format",
      in = ParameterIn.QUERY,
      required = true,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"pdf", "docx", "json"}))
  @Parameter(
      name = "template",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              type = "string",
              allowableValues = {"classic", "modern"},
              defaultValue = "classic"))
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = ExportFormat.WORD,
            schema = @Schema(type = "string", format = "binary")),
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = JsonResume.class))
      })
  @GetMapping("/export")
  Mono<ResponseEntity<byte[]>> export(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String template,
      CurrentUser user) {
    ExportFormat chosen = ExportFormat.of(format);
    return exports
        .export(id, user.id(), chosen, ExportTemplate.of(template))
        .map(exported -> download(exported, chosen));
  }

  private static ResponseEntity<byte[]> download(Exported exported, ExportFormat format) {
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(exported.fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(format.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(exported.bytes());
  }
}
