package dev.hireflow.resume.sharing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hireflow.resume.document.SignedUrls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shared resumes for partners, who show them on sites of their own. */
@Tag(name = "Sharing")
@RestController
class PartnerController {

  private final SharedResumes resumes;
  private final Visits visits;
  private final SignedUrls urls;

  PartnerController(SharedResumes resumes, Visits visits, SignedUrls urls) {
    this.resumes = resumes;
    this.visits = visits;
    this.urls = urls;
  }

  @Operation(summary = "A shared resume; every call is counted and logged")
  @GetMapping("/api/v1/shared/public/resume/{token}")
  Mono<PartnerResponse> resume(@PathVariable String token, ServerHttpRequest request) {
    return resumes.view(token, visits.of(request)).map(this::answer);
  }

  private PartnerResponse answer(SharedResume resume) {
    return new PartnerResponse(
        true,
        resume.id(),
        resume.resumeName(),
        urls.sign(resume.storageKey()),
        resume.permanentToken(),
        resume.qrCodeBase64(),
        resume.accessCount(),
        resume.lastAccessedAt(),
        resume.createdAt());
  }

  /** The call itself is part of the count; the signed address works for an hour. */
  record PartnerResponse(
      boolean success,
      @JsonProperty("resume_id") long resumeId,
      @JsonProperty("resume_name") String resumeName,
      @JsonProperty("pdf_signed_url") String pdfSignedUrl,
      @JsonProperty("permanent_token") String permanentToken,
      @JsonProperty("qr_code_base64") String qrCodeBase64,
      @JsonProperty("access_count") int accessCount,
      @JsonProperty("last_accessed_at") @Nullable Instant lastAccessedAt,
      @JsonProperty("created_at") Instant createdAt) {}
}
