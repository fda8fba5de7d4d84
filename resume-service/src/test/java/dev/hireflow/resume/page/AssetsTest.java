package dev.hireflow.resume.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.resume.page.Assets.Asset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssetsTest {

  private static final Pattern CSS_LINK = Pattern.compile("url\\(\"([^\"]+)\"\\)|@import");

  private final Assets assets = new Assets();

  @Test
  void everyFileThatAPageLinksToIsThere() {
    for (Document page : SamplePages.all(SampleResumes.saying("text"))) {
      List<String> links = page.select("[href^=/assets/]").eachAttr("href");
      assertThat(links).hasSizeGreaterThan(3).allMatch(link -> assets.find(name(link)).isPresent());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aThemeBringsAllThatItsPageAndStyleSheetsLinkTo(Theme theme) {
    List<String> names = assets.of(theme).stream().map(Asset::name).toList();
    Document page = SamplePages.portfolio(theme, SampleResumes.empty());
    assertThat(names)
        .containsAll(
            page.select("[href^=/assets/]").eachAttr("href").stream()
                .map(AssetsTest::name)
                .toList());
    assertThat(names).containsAll(cssLinks(assets.of(theme))).anyMatch(it -> it.endsWith(".txt"));
  }

  @Test
  void previewsFindTheirFonts() {
    List<String> links = cssLinks(assets.find("preview.css").stream().toList());
    assertThat(links).isNotEmpty().allMatch(link -> assets.find(link).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void pagesInAZipLinkToTheFilesBesideThem(Theme theme) {
    assertThat(SamplePages.hidden(theme).select("link[rel=stylesheet]").eachAttr("href"))
        .containsExactly("assets/base.css", "assets/" + theme.id() + ".css");
  }

  @Test
  void fontsAreSmallEnoughToTravel() {
    List<Asset> all =
        Stream.of(Theme.values()).map(assets::of).flatMap(Collection::stream).distinct().toList();
    assertThat(all).allMatch(asset -> asset.bytes().length < 200_000);
    assertThat(all.stream().mapToInt(asset -> asset.bytes().length).sum()).isLessThan(450_000);
  }

  private static List<String> cssLinks(List<Asset> files) {
    return files.stream()
        .filter(file -> file.name().endsWith(".css"))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .flatMap(css -> CSS_LINK.matcher(css).results())
        .map((MatchResult link) -> String.valueOf(link.group(1)))
        .toList();
  }

  private static String name(String link) {
    return link.substring("/assets/".length());
  }
}
