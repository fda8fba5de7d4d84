package dev.hireflow.resume.portfolio;

import dev.hireflow.platform.security.CurrentUser;
import dev.hireflow.resume.page.HtmlAnswers;
import dev.hireflow.resume.portfolio.PortfolioAnswers.GenerateResponse;
import dev.hireflow.resume.portfolio.PortfolioAnswers.PortfolioResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Portfolios, for their owners and for everybody. */
@Tag(name = "Portfolios")
@RestController
class PortfolioController {

  private final Portfolios portfolios;
  private final PortfolioSite site;
  private final PortfolioAnswers answers;

  PortfolioController(Portfolios portfolios, PortfolioSite site, PortfolioAnswers answers) {
    this.portfolios = portfolios;
    this.site = site;
    this.answers = answers;
  }

  @Operation(summary = "Make the page, or make it anew from what was read")
  @PostMapping("/api/v1/portfolio/generate/{jobId}")
  Mono<GenerateResponse> generate(
      @PathVariable String jobId,
      @RequestBody(required = false) @Nullable GenerateRequest body,
      CurrentUser user) {
    String theme = body == null ? null : body.theme;
    return portfolios.generate(jobId, user, theme).map(answers::generated);
  }

  @Operation(summary = "Where the page is and how it looks")
  @GetMapping("/api/v1/portfolio/{jobId}")
  Mono<PortfolioResponse> get(@PathVariable String jobId, CurrentUser user) {
    return portfolios.find(jobId, user.id()).map(answers::answer);
  }

  @Operation(summary = "Restyle, publish, let search engines in, or move the page")
  @PatchMapping("/api/v1/portfolio/{jobId}")
  Mono<PortfolioResponse> patch(
      @PathVariable String jobId, @Valid @RequestBody PortfolioPatch patch, CurrentUser user) {
    return portfolios.patch(jobId, user.id(), patch).map(answers::answer);
  }

  @Operation(summary = "The page as a zip of files that any web server can serve")
  @GetMapping(path = "/api/v1/portfolio/{jobId}/download", produces = "application/zip")
  Mono<ResponseEntity<byte[]>> download(@PathVariable String jobId, CurrentUser user) {
    return portfolios
        .find(jobId, user.id())
        .flatMap(portfolio -> site.zip(portfolio).map(zip -> zipped(portfolio.slug(), zip)));
  }

  @Operation(summary = "The public page")
  @GetMapping(path = "/p/{slug}", produces = MediaType.TEXT_HTML_VALUE)
  Mono<ResponseEntity<String>> page(@PathVariable String slug) {
    return portfolios
        .published(slug)
        .flatMap(portfolio ->
            site.page(portfolio).map(html -> HtmlAnswers.of(html, portfolio.indexed())));
  }

  private static ResponseEntity<byte[]> zipped(String slug, byte[] zip) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(slug + ".zip").build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(zip);
  }

  record GenerateRequest(@Nullable String theme) {

    GenerateRequest {
      PortfolioPatch.requireKnown(theme);
    }
  }
}
