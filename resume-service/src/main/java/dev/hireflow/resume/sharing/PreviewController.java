package dev.hireflow.resume.sharing;

import dev.hireflow.platform.security.Caller;
import dev.hireflow.resume.extraction.Extractions;
import dev.hireflow.resume.page.HtmlAnswers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The page behind a share link. */
@Tag(name = "Sharing")
@RestController
class PreviewController {

  private final SharedResumes resumes;
  private final Visits visits;
  private final Crawlers crawlers;
  private final Extractions extractions;
  private final PreviewPages pages;

  PreviewController(
      SharedResumes resumes,
      Visits visits,
      Crawlers crawlers,
      Extractions extractions,
      PreviewPages pages) {
    this.resumes = resumes;
    this.visits = visits;
    this.crawlers = crawlers;
    this.extractions = extractions;
    this.pages = pages;
  }

  @Operation(summary = "A shared resume as a page; people other than its owner are counted")
  @GetMapping(path = "/r/{token}", produces = MediaType.TEXT_HTML_VALUE)
  Mono<ResponseEntity<String>> preview(
      @PathVariable String token,
      @Parameter(hidden = true) @Nullable Caller caller,
      ServerHttpRequest request) {
    return resumes
        .find(token)
        .flatMap(resume -> seen(resume, caller, request))
        .flatMap(this::drawn);
  }

  private Mono<ResponseEntity<String>> drawn(SharedResume resume) {
    return extractions
        .find(resume.file())
        .flatMap(extraction -> pages.of(resume, extraction))
        .map(html -> HtmlAnswers.of(html, resume.isPublic()));
  }

  private Mono<SharedResume> seen(
      SharedResume resume, @Nullable Caller caller, ServerHttpRequest request) {
    Long user = caller == null ? null : caller.userId();
    boolean byOwner = user != null && user == resume.userId();
    return byOwner || crawlers.sent(request)
        ? Mono.just(resume)
        : resumes.view(resume.permanentToken(), visits.of(request));
  }
}
