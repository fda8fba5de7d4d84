package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of any resume. */
final class SamplePages {

  static final String URL = "https://jobs.example/p/vera";

  private static final Pages PAGES = new Pages();

  private SamplePages() {}

  static Document portfolio(Theme theme, JsonResume resume) {
    return portfolio(theme, resume, "en");
  }

  static Document portfolio(Theme theme, JsonResume resume, String language) {
    PortfolioPage page = new PortfolioPage(theme, URL, true, language, "/assets/", resume);
    return Jsoup.parse(PAGES.portfolio(page), URL);
  }

  static Document hidden(Theme theme) {
    return Jsoup.parse(
        PAGES.portfolio(
            new PortfolioPage(theme, URL, false, null, "assets/", SampleResumes.named("Zoë"))));
  }

  static Document preview(JsonResume resume) {
    return preview("CV", true, false, "read", resume);
  }

  static Document preview(
      String name, boolean pdf, boolean indexed, String state, JsonResume resume) {
    PreviewPage page =
        new PreviewPage(
            "Hireflow", name, "cv.pdf", "/files/k?sig=s", pdf, indexed, URL, state, "en", resume);
    return Jsoup.parse(PAGES.preview(page), URL);
  }

  /** The resume on every page that there is. */
  static List<Document> all(JsonResume resume) {
    return Stream.concat(
            Stream.of(Theme.values()).map(theme -> portfolio(theme, resume)),
            Stream.of(preview(resume)))
        .toList();
  }
}
