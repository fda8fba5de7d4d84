package dev.hireflow.resume.pin;

import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.PathIds;
import dev.hireflow.resume.document.SignedUrls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The resume of an application, as it was when it was sent. */
@Tag(name = "Applications")
@RestController
class ApplicationResumeController {

  private static final String NOT_FOUND = "Application not found";

  private final Pins pins;
  private final SignedUrls urls;

  ApplicationResumeController(Pins pins, SignedUrls urls) {
    this.pins = pins;
    this.urls = urls;
  }

  @Operation(summary = "The resume that was applied with, for the recruiter and the candidate")
  @GetMapping("/api/v1/applications/{id}/resume")
  Mono<ApplicationResumeResponse> resume(@PathVariable String id, CurrentUser user) {
    return pins.find(PathIds.parse(id, NOT_FOUND), user.id())
        .map(this::answer)
        .switchIfEmpty(Mono.error(() -> ApiException.notFound(NOT_FOUND)));
  }

  private ApplicationResumeResponse answer(Pin pin) {
    String url = urls.signFor(pin.applicationId(), pin.storageKey());
    ApplicationResume resume =
        new ApplicationResume(
            pin.resumeId(),
            url,
            pin.fileName(),
            pin.sizeBytes(),
            pin.contentType(),
            pin.createdAt(),
            pin.fileVersion());
    return new ApplicationResumeResponse(true, resume, url);
  }

  /** As the answers of {@code /api/user/resume}. */
  record ApplicationResumeResponse(boolean success, ApplicationResume resume, String resumeUrl) {}

  record ApplicationResume(
      long id,
      String url,
      String fileName,
      long size,
      String contentType,
      Instant uploadedAt,
      int version) {}
}
