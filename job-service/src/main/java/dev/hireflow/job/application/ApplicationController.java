package dev.hireflow.job.application;

import dev.hireflow.job.application.ApplicationAnswers.ApplicationDone;
import dev.hireflow.job.application.ApplicationAnswers.ApplicationResponse;
import dev.hireflow.job.application.ApplicationAnswers.ApplicationsResponse;
import dev.hireflow.job.query.QueryParameters;
import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.Page;
import dev.hireflow.platform.web.PathIds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One application, for its candidate and its recruiter. */
@Tag(name = "Applications")
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationController {

  private final Applications applications;

  ApplicationController(Applications applications) {
    this.applications = applications;
  }

  @Operation(summary = "One's own applications, the newest first")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", pattern = ApplicationStatus.PATTERN))
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "offset", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
  @GetMapping("/my")
  Mono<ApplicationsResponse> mine(
      CurrentUser user,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
      @Parameter(hidden = true) Page page) {
    String status = new QueryParameters(query).oneOf("status", ApplicationStatus.ids());
    return applications.answer(Listing.ofCandidate(user.id(), status), page, user.id());
  }

  /** Notes are shown to the recruiter alone. */
  @Operation(summary = "An application with its history")
  @GetMapping("/{id}")
  Mono<ApplicationResponse> get(@PathVariable String id, CurrentUser user) {
    return applications
        .find(number(id), user.id())
        .flatMap(application -> applications.answer(application, user.id()));
  }

  /** A step that does not lead on from where the application is, is 409. */
  @Operation(summary = "Move an application on, as its recruiter")
  @PatchMapping("/{id}")
  Mono<ApplicationResponse> move(
      @PathVariable String id, @Valid @RequestBody MoveRequest step, CurrentUser user) {
    return applications
        .move(number(id), user.id(), step)
        .flatMap(application -> applications.answer(application, user.id()));
  }

  @Operation(summary = "Withdraw an application of one's own")
  @DeleteMapping("/{id}")
  Mono<ApplicationDone> withdraw(@PathVariable String id, CurrentUser user) {
    return applications
        .withdraw(number(id), user.id())
        .thenReturn(new ApplicationDone(true, "Application withdrawn successfully"));
  }

  private static long number(String id) {
    return PathIds.parse(id, Applications.NOT_FOUND);
  }
}
