package dev.hireflow.resume.parse;

import dev.hireflow.contracts.route.Credential;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.platform.security.Caller;
import dev.hireflow.resume.document.IncomingDocuments;
import dev.hireflow.resume.worker.Workers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a document for the form of a sign-up or a user; nothing is kept and nothing counted. */
@Tag(name = "Parsing")
@RestController
class ParseController {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final IncomingDocuments incoming;
  private final Workers workers;
  private final SignupParses signupParses;
  private final JsonMapper json;

  ParseController(
      IncomingDocuments incoming, Workers workers, SignupParses signupParses, JsonMapper json) {
    this.incoming = incoming;
    this.workers = workers;
    this.signupParses = signupParses;
    this.json = json;
  }

  @Operation(summary = "Read a document for a form, keeping nothing")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ParsedResume.class)))
  @PostMapping(
      path = {"/api/candidates/parse-resume", "/api/resume/parse"},
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<JsonNode> parse(
      @Schema(type = "string", format = "binary") @RequestPart("file") Part file, Caller caller) {
    Mono<Void> allowed =
        caller.kind() == Credential.SIGNUP ? signupParses.count(caller.subject()) : Mono.empty();
    return incoming
        .with(file, document -> allowed.then(workers.read(document.path())))
        .timeout(LONGEST)
        .map(json::readTree);
  }
}
