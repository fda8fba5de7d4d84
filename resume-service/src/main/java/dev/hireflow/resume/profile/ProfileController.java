package dev.hireflow.resume.profile;

import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.resume.document.IncomingDocuments;
import dev.hireflow.resume.profile.ProfileRows.Profile;
import dev.hireflow.resume.worker.Workers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Tag(name = "Profiles")
@RestController
@RequestMapping("/api/candidates/profiles")
class ProfileController {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final TypeReference<Map<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private static final Map<String, @Nullable Object> NO_PARSE = noParse();

  private final Profiles profiles;
  private final IncomingDocuments incoming;
  private final Workers workers;
  private final JsonMapper json;

  ProfileController(
      Profiles profiles, IncomingDocuments incoming, Workers workers, JsonMapper json) {
    this.profiles = profiles;
    this.incoming = incoming;
    this.workers = workers;
    this.json = json;
  }

  @Operation(summary = "The profile of the signed-in user")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ParsedResume.class)))
  @GetMapping("/me")
  Mono<Map<String, @Nullable Object>> mine(CurrentUser user) {
    return profiles.find(user, null).map(ProfileController::answer);
  }

  @Operation(summary = "The same by its slug")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ParsedResume.class)))
  @GetMapping("/{slug}")
  Mono<Map<String, @Nullable Object>> bySlug(@PathVariable String slug, CurrentUser user) {
    return profiles.find(user, slug).map(ProfileController::answer);
  }

  @Operation(summary = "Replace the sections given")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ParsedResume.class)))
  @PutMapping("/{slug}")
  Mono<Map<String, @Nullable Object>> replace(
      @PathVariable String slug, @Valid @RequestBody ProfileRequest body, CurrentUser user) {
    return profiles.replace(user, slug, body.sections()).map(ProfileController::answer);
  }

  /** Replaces the sections in which something was found; keeps no file. */
  @Operation(summary = "Fill the profile from a document")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ParsedResume.class)))
  @PostMapping(path = "/{slug}/parse-resume", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Mono<Map<String, @Nullable Object>> parse(
      @PathVariable String slug,
      @Schema(type = "string", format = "binary") @RequestPart("file") Part file,
      CurrentUser user) {
    return profiles
        .find(user, slug)
        .then(incoming.with(file, document -> workers.read(document.path())).timeout(LONGEST))
        .map(parse -> json.readValue(parse, OBJECT))
        .flatMap(
            parse -> profiles.replace(user, slug, ProfileShape.found(parse)).thenReturn(parse));
  }

  private static Map<String, @Nullable Object> answer(Profile profile) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>(profile.sections());
    answer.put("resume", ProfileJsonResume.of(profile.sections()));
    answer.put("confidence", Map.of());
    answer.put("evidence", Map.of());
    answer.put("meta", NO_PARSE);
    answer.put("slug", profile.slug());
    answer.put("updated_at", profile.updatedAt());
    return answer;
  }

  /** A profile is what its owner says; no document was read for this answer. */
  private static Map<String, @Nullable Object> noParse() {
    Map<String, @Nullable Object> meta = new LinkedHashMap<>();
    meta.put("pages", null);
    meta.put("ocr", false);
    meta.put("language", null);
    meta.put("layout", null);
    meta.put("parserVersion", null);
    meta.put("durationMs", 0);
    meta.put("warnings", List.of());
    return Collections.unmodifiableMap(meta);
  }
}
