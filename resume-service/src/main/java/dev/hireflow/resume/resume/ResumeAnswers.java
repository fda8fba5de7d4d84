package dev.hireflow.resume.resume;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.hireflow.platform.web.Slice;
import dev.hireflow.resume.document.SignedUrls;
import dev.hireflow.resume.resume.UserResumeResponse.UserResume;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Resumes in the words of the HTTP contract. */
@Component
class ResumeAnswers {

  private final ShareLinks links;
  private final SignedUrls urls;

  ResumeAnswers(ShareLinks links, SignedUrls urls) {
    this.links = links;
    this.urls = urls;
  }

  LinkResponse link(Resume resume) {
    return new LinkResponse(
        true,
        resume.id(),
        resume.permanentToken(),
        links.url(resume.permanentToken()),
        resume.qrCodeBase64());
  }

  ListResponse list(Slice<Resume> slice, @Nullable Long total) {
    return new ListResponse(
        true, total, slice.rows().stream().map(this::listed).toList(), slice.nextCursor());
  }

  ResumeResponse one(Resume resume) {
    return new ResumeResponse(
        true,
        new Detailed(
            listed(resume),
            resume.qrCodeBase64(),
            resume.fileName(),
            resume.contentType(),
            resume.sizeBytes(),
            resume.fileVersion(),
            urls.sign(resume.storageKey()),
            resume.updatedAt()));
  }

  UserResumeResponse ofUser(Resume resume) {
    String url = urls.sign(resume.storageKey());
    return new UserResumeResponse(
        true,
        new UserResume(
            resume.id(),
            url,
            resume.fileName(),
            resume.sizeBytes(),
            resume.contentType(),
            resume.storedAt(),
            resume.fileVersion()),
        url);
  }

  VersionAnswer version(Version version) {
    return new VersionAnswer(
        version.fileVersion(),
        version.fileName(),
        version.sizeBytes(),
        version.contentType(),
        version.createdAt(),
        urls.sign(version.storageKey()));
  }

  private Listed listed(Resume resume) {
    return new Listed(
        resume.id(),
        resume.resumeName(),
        resume.permanentToken(),
        links.url(resume.permanentToken()),
        resume.accessCount(),
        resume.lastAccessedAt(),
        resume.isActive(),
        resume.isPublic(),
        resume.source(),
        resume.isPrimary(),
        resume.createdAt());
  }

  record LinkResponse(
      boolean success,
      @JsonProperty("resume_id") long resumeId,
      @JsonProperty("permanent_token") String permanentToken,
      @JsonProperty("preview_url") String previewUrl,
      @JsonProperty("qr_code_base64") String qrCodeBase64) {}

  record ListResponse(
      boolean success,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
      List<Listed> resumes,
      @JsonProperty("next_cursor") @Nullable String nextCursor) {}

  record ResumeResponse(boolean success, Detailed resume) {}

  record Listed(
      long id,
      @JsonProperty("resume_name") String resumeName,
      @JsonProperty("permanent_token") String permanentToken,
      @JsonProperty("preview_url") String previewUrl,
      @JsonProperty("access_count") int accessCount,
      @JsonProperty("last_accessed_at") @Nullable Instant lastAccessedAt,
      @JsonProperty("is_active") boolean isActive,
      @JsonProperty("is_public") boolean isPublic,
      String source,
      boolean primary,
      @JsonProperty("created_at") Instant createdAt) {}

  /** With {@code url}, which works for an hour. */
  record Detailed(
      @JsonUnwrapped Listed listed,
      @JsonProperty("qr_code_base64") String qrCodeBase64,
      @JsonProperty("file_name") String fileName,
      @JsonProperty("content_type") String contentType,
      long size,
      @JsonProperty("file_version") int fileVersion,
      String url,
      @JsonProperty("updated_at") Instant updatedAt) {}

  record VersionAnswer(
      int version,
      String fileName,
      long size,
      String contentType,
      Instant uploadedAt,
      String url) {}
}
