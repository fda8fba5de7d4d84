package dev.hireflow.resume.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Basics;
import dev.hireflow.extraction.JsonResume.Location;
import dev.hireflow.extraction.JsonResume.Profile;
import dev.hireflow.extraction.JsonResume.Work;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class PagesTest {

  private static final Basics VERA =
      new Basics(
          "Věra Šťastná",
          "Engineer",
          "vera@example.cz",
          "+420 777 123 456",
          "vera.example",
          "First.\nSecond.",
          new Location("Příčná 17", "602 00", "Brno", "CZ", null),
          List.of(new Profile("GitHub", "vera", "https://github.com/vera")));

  @ParameterizedTest
  @EnumSource
  void portfoliosHideTelephoneStreetAndPostalCode(Theme theme) {
    Document page = SamplePages.portfolio(theme, SampleResumes.of(VERA));
    assertThat(page.outerHtml())
        .contains("vera@example.cz", "Brno, Czechia")
        .doesNotContain("777", "123 456", "Příčná", "602 00");
  }

  @Test
  void previewsShowTheTelephoneButNotTheStreet() {
    Document page = SamplePages.preview(SampleResumes.of(VERA));
    assertThat(page.select("a[href=tel:+420777123456]")).hasSize(1);
    assertThat(page.outerHtml()).doesNotContain("Příčná", "602 00");
  }

  @ParameterizedTest
  @EnumSource
  void everySectionIsThere(Theme theme) {
    Document page = SamplePages.portfolio(theme, SampleResumes.saying("text"));
    assertThat(page.select("main h2").eachText())
        .contains("Profile", "Experience", "Projects", "Education", "Volunteering", "Skills")
        .contains("Languages", "Certificates", "Awards", "Publications", "Interests")
        .doesNotHaveDuplicates();
  }

  @Test
  void previewsHaveEverySectionToo() {
    assertThat(SamplePages.preview(SampleResumes.saying("text")).select("article h2")).hasSize(11);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMissingLeavesNoTrace(Theme theme) {
    Document page = SamplePages.portfolio(theme, SampleResumes.named("Zoë Ağaoğlu"));
    assertThat(page.select("h1").eachText()).containsExactly("Zoë Ağaoğlu");
    assertThat(page.select("h2, section, ul, address, p")).isEmpty();
    assertThat(page.title()).isEqualTo("Zoë Ağaoğlu");
  }

  @ParameterizedTest
  @EnumSource
  void aResumeOfNothingIsStillAPage(Theme theme) {
    Document page = SamplePages.portfolio(theme, SampleResumes.empty());
    assertThat(page.select("h1").eachText()).containsExactly("Resume");
  }

  @Test
  void headingsAreInOrder() {
    for (Document page : SamplePages.all(SampleResumes.saying("text"))) {
      int last = 0;
      for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.normalName().charAt(1) - '0';
        assertThat(level).isLessThanOrEqualTo(last + 1);
        last = level;
      }
      assertThat(page.select("h1")).hasSize(1);
    }
  }

  @Test
  void idsAreUniqueAndLabelsLeadToThem() {
    for (Document page : SamplePages.all(SampleResumes.saying("text"))) {
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
          .isNotEmpty()
          .isSubsetOf(ids);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 2019-03, , Mar 2019 – Present",
    "en, 2019, 2021, 2019 – 2021",
    "en, 2019-03-04, 2019-06-30, Mar 2019 – Jun 2019",
    "en, 2019, 2019, 2019",
    "en, , 2021-05, May 2021",
    "en, 2019-13, spring, 2019-13 – spring",
    "de, 2019-12, , Dez 2019 – heute"
  })
  void periodsAreReadable(String language, String start, String end, String text) {
    Document page = SamplePages.portfolio(Theme.QUARTO, job(start, end), language);
    assertThat(page.select(".period").text()).isEqualTo(text);
  }

  @Test
  void datesAreThereForMachinesToo() {
    Document page = SamplePages.portfolio(Theme.QUARTO, job("2019-03", "sometime"));
    assertThat(page.select("time").eachAttr("datetime")).containsExactly("2019-03");
  }

  @Test
  void headingsSpeakTheLanguageOfTheResume() {
    Document page = SamplePages.portfolio(Theme.QUARTO, job("2019", null), "de-AT");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de-AT");
    assertThat(page.select("h2").eachText()).containsExactly("Berufserfahrung");
  }

  @Test
  void renderingDoesNotBlock() {
    Pages pages = new Pages();
    JsonResume resume = SampleResumes.saying("text");
    PortfolioPage page =
        new PortfolioPage(Theme.MERIDIAN, SamplePages.URL, true, "fr", "/assets/", resume);
    String html =
        Mono.fromCallable(() -> pages.portfolio(page)).subscribeOn(Schedulers.parallel()).block();
    assertThat(html).contains("Expérience");
  }

  private static JsonResume job(String start, String end) {
    Work job = new Work("Klenot", "Engineer", null, start, end, null, null);
    return new JsonResume(
        null, null, List.of(job), null, null, null, null, null, null, null, null, null);
  }
}
