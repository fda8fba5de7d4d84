package dev.hireflow.resume.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.JsonResume;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageHeadTest {

  private static final JsonResume VERA = SampleResumes.named("Věra Šťastná");

  @ParameterizedTest
  @EnumSource
  void searchEnginesAreAskedAwayUnlessThePageIsIndexed(Theme theme) {
    assertThat(robots(SamplePages.hidden(theme))).isEqualTo("noindex");
    assertThat(robots(SamplePages.portfolio(theme, VERA))).isEmpty();
  }

  @Test
  void previewsAreNotIndexedEither() {
    assertThat(robots(SamplePages.preview("CV", true, false, "read", VERA))).isEqualTo("noindex");
    assertThat(robots(SamplePages.preview("CV", true, true, "read", VERA))).isEmpty();
  }

  @Test
  void everyPageTellsWhatItIs() {
    for (Document page : SamplePages.all(VERA)) {
      assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(SamplePages.URL);
      assertThat(meta(page, "og:type")).isEqualTo("profile");
      assertThat(meta(page, "og:title")).isEqualTo(page.title()).startsWith("Věra Šťastná");
      assertThat(meta(page, "og:url")).isEqualTo(SamplePages.URL);
      assertThat(meta(page, "og:site_name")).isNotEmpty();
      assertThat(meta(page, "profile:last_name")).isEqualTo("Šťastná");
      assertThat(page.select("meta[name=description]").attr("content")).isNotEmpty();
    }
  }

  @Test
  void aNameOfThreeWordsIsNotTakenApart() {
    Document page = SamplePages.portfolio(Theme.QUARTO, SampleResumes.named("Ana María Gil"));
    assertThat(meta(page, "profile:first_name")).isEmpty();
  }

  @Test
  void aLongSummaryIsCutBetweenWords() {
    assertThat(Text.cut("seven words ".repeat(30).strip(), 30))
        .isEqualTo("seven words seven words…");
    assertThat(Text.cut("short", 30)).isEqualTo("short");
    assertThat(Text.cut("😀".repeat(40), 30)).isEqualTo("😀".repeat(29) + "…");
  }

  @Test
  void linkedDataDescribesThePerson() {
    Document page =
        SamplePages.portfolio(Theme.MERIDIAN, SampleResumes.saying("https://example.com/x"));
    JsonNode person = JsonMapper.builder().build().readTree(page.selectFirst("script").data());
    assertThat(person.get("@type").asString()).isEqualTo("Person");
    assertThat(person.get("sameAs").get(0).asString()).isEqualTo("https://example.com/x");
    assertThat(person.at("/alumniOf/0/name").asString()).isEqualTo("https://example.com/x");
    assertThat(person.get("address").propertyNames())
        .containsExactly("@type", "addressLocality", "addressRegion", "addressCountry");
    assertThat(person.has("telephone")).isFalse();
  }

  private static String robots(Document page) {
    return page.select("meta[name=robots]").attr("content");
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }
}
