package dev.hireflow.resume.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Pages as answers. */
public final class HtmlAnswers {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private HtmlAnswers() {}

  /**
   * The page with its security policy.
   *
   * @param indexed whether search engines may keep it
   */
  public static ResponseEntity<String> of(String html, boolean indexed) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(HTML)
            .header("Content-Security-Policy", Pages.contentSecurityPolicy())
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    return (indexed ? answer : answer.header("X-Robots-Tag", "noindex")).body(html);
  }
}
