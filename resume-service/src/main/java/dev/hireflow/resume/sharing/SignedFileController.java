package dev.hireflow.resume.sharing;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.resume.document.DocumentStorage;
import dev.hireflow.resume.document.FileAnswers;
import dev.hireflow.resume.document.SignedUrls;
import dev.hireflow.resume.document.StoredDocument;
import dev.hireflow.resume.pin.Pins;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The files of resumes for whoever has a signed address. */
@Tag(name = "Sharing")
@RestController
class SignedFileController {

  private final SignedUrls urls;
  private final DocumentStorage storage;
  private final Pins pins;
  private final DatabaseClient database;

  SignedFileController(
      SignedUrls urls, DocumentStorage storage, Pins pins, DatabaseClient database) {
    this.urls = urls;
    this.storage = storage;
    this.pins = pins;
    this.database = database;
  }

  @Operation(summary = "A file by its signed address, whole or in ranges")
  @GetMapping("/files/{key}")
  Mono<ResponseEntity<Resource>> file(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String token,
      @RequestParam(required = false) @Nullable String expires,
      @RequestParam(required = false) @Nullable String application,
      @RequestParam(required = false) @Nullable String download) {
    if (token == null || !isNumber(expires) || !(application == null || isNumber(application))) {
      throw notSigned();
    }
    long end = Long.parseLong(expires);
    return (application == null
            ? ofResume(key, token, end)
            : ofApplication(Long.parseLong(application), key, token, end))
        .flatMap(
            file -> storage.open(key).map(bytes -> FileAnswers.of(file, bytes, download != null)))
        .switchIfEmpty(Mono.error(() -> ApiException.notFound("No such file")));
  }

  private Mono<StoredDocument> ofResume(String key, String token, long expires) {
    return urls.isGood(key, token, expires) ? find(key) : Mono.error(notSigned());
  }

  private Mono<StoredDocument> ofApplication(long id, String key, String token, long expires) {
    return urls.isGood(id, key, token, expires) ? pins.file(id, key) : Mono.error(notSigned());
  }

  private static boolean isNumber(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,18}");
  }

  private static ApiException notSigned() {
    return new ApiException(ErrorCode.FORBIDDEN, "The address is not valid, or not any more");
  }

  /** Only while its resume is there. */
  private Mono<StoredDocument> find(String key) {
    return database
        .sql(
            """
            SELECT v.storage_key AS key, v.file_name, v.content_type, v.size_bytes AS size
            FROM resume_versions v JOIN resumes r ON r.id = v.resume_id
            WHERE v.storage_key = :key AND r.deleted_at IS NULL LIMIT 1
            """)
        .bind("key", key)
        .mapProperties(StoredDocument.class)
        .one();
  }
}
