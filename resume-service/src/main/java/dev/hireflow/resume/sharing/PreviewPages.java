package dev.hireflow.resume.sharing;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.platform.page.Drawing;
import dev.hireflow.resume.document.SignedUrls;
import dev.hireflow.resume.extraction.Extraction;
import dev.hireflow.resume.page.Pages;
import dev.hireflow.resume.page.PreviewPage;
import dev.hireflow.resume.resume.ShareLinks;
import dev.hireflow.resume.settings.ResumeProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws shared resumes. */
@Component
class PreviewPages {

  private final Pages pages;
  private final ShareLinks links;
  private final SignedUrls urls;
  private final ResumeProperties properties;
  private final Drawing drawing;
  private final JsonMapper json;

  PreviewPages(
      Pages pages,
      ShareLinks links,
      SignedUrls urls,
      ResumeProperties properties,
      Drawing drawing,
      JsonMapper json) {
    this.pages = pages;
    this.links = links;
    this.urls = urls;
    this.properties = properties;
    this.drawing = drawing;
    this.json = json;
  }

  /** Drawn off the event loop. */
  Mono<String> of(SharedResume resume, Extraction extraction) {
    return drawing.call(() -> draw(resume, extraction));
  }

  private String draw(SharedResume resume, Extraction extraction) {
    String result = extraction.result();
    JsonNode parse = result == null ? null : json.readTree(result);
    PreviewPage page =
        new PreviewPage(
            properties.appName(),
            resume.resumeName(),
            resume.fileName(),
            urls.signPath(resume.storageKey()),
            resume.isPdf(),
            resume.isPublic(),
            links.url(resume.permanentToken()),
            state(extraction),
            parse == null ? null : parse.at("/meta/language").asString(null),
            parse == null ? null : json.treeToValue(parse.path("resume"), JsonResume.class));
    return pages.preview(page);
  }

  private static String state(Extraction extraction) {
    if (extraction.pending()) {
      return "reading";
    }
    return extraction.failure() == null ? "read" : "failed";
  }
}
