package dev.hireflow.resume.document;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Stored files as answers. */
public final class FileAnswers {

  /** What browsers show without running any of it. */
  private static final Set<String> SHOWN =
      Set.of("application/pdf", "text/plain", "image/png", "image/jpeg");

  private FileAnswers() {}

  /**
   * The file under the name that its owner gave it.
   *
   * @param download to be saved, not shown
   */
  public static ResponseEntity<Resource> of(StoredDocument file, Resource bytes, boolean download) {
    boolean shown = !download && SHOWN.contains(file.contentType());
    ContentDisposition disposition =
        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(file.fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.contentType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(bytes);
  }
}
