package dev.hireflow.resume.portfolio;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.platform.page.Drawing;
import dev.hireflow.resume.page.Assets;
import dev.hireflow.resume.page.Assets.Asset;
import dev.hireflow.resume.page.Pages;
import dev.hireflow.resume.page.PortfolioPage;
import dev.hireflow.resume.page.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A portfolio as a page, and as a folder of files that any web server can serve. */
@Component
class PortfolioSite {

  private final Pages pages;
  private final Assets assets;
  private final PortfolioAnswers answers;
  private final Drawing drawing;
  private final JsonMapper json;

  PortfolioSite(
      Pages pages, Assets assets, PortfolioAnswers answers, Drawing drawing, JsonMapper json) {
    this.pages = pages;
    this.assets = assets;
    this.answers = answers;
    this.drawing = drawing;
    this.json = json;
  }

  /** Drawn off the event loop, as is the site. */
  Mono<String> page(Portfolio portfolio) {
    return drawing.call(() -> html(portfolio, "/assets/"));
  }

  Mono<byte[]> zip(Portfolio portfolio) {
    return drawing.call(() -> pack(portfolio));
  }

  private byte[] pack(Portfolio portfolio) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "index.html", html(portfolio, "assets/").getBytes(StandardCharsets.UTF_8));
      add(zip, "resume.json", json.writeValueAsBytes(resume(portfolio)));
      for (Asset asset : assets.of(theme(portfolio))) {
        add(zip, "assets/" + asset.name(), asset.bytes());
      }
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private String html(Portfolio portfolio, String assetsAt) {
    return pages.portfolio(
        new PortfolioPage(
            theme(portfolio),
            answers.url(portfolio),
            portfolio.indexed(),
            portfolio.language(),
            assetsAt,
            resume(portfolio)));
  }

  private JsonResume resume(Portfolio portfolio) {
    return PublicResume.of(json.readValue(portfolio.content(), JsonResume.class));
  }

  private static Theme theme(Portfolio portfolio) {
    return Theme.of(portfolio.theme()).orElse(Theme.DEFAULT);
  }
}
