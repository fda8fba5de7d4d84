package dev.hireflow.resume.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.JsonResume;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PreviewPageTest {

  private static final JsonResume RESUME = SampleResumes.saying("text");

  @Test
  void theOriginalCanBeOpenedAndSaved() {
    Document page = SamplePages.preview(RESUME);
    assertThat(page.select(".actions a").eachAttr("href"))
        .containsExactly("/files/k?sig=s", "/files/k?sig=s&download=1");
  }

  @Test
  void aPdfStandsAboveTheReadableVersion() {
    Document page = SamplePages.preview("CV", true, false, "read", RESUME);
    assertThat(page.select("iframe[title=cv.pdf]").attr("src")).startsWith("/files/k?sig=s#");
    assertThat(page.select("a[href=#readable]")).hasSize(1);
    assertThat(page.select("article#readable")).hasSize(1);
  }

  @Test
  void anotherDocumentIsOnlyReadable() {
    Document page = SamplePages.preview("CV", false, false, "read", RESUME);
    assertThat(page.select("iframe")).isEmpty();
    assertThat(page.select("article#readable")).hasSize(1);
  }

  @Test
  void aResumeBeingReadIsAnnounced() {
    Document page = SamplePages.preview("CV", true, false, "reading", null);
    assertThat(page.select(".state").text()).contains("being prepared");
    assertThat(page.select("h1").text()).isEqualTo("CV");
    assertThat(page.select("article")).isEmpty();
  }

  @Test
  void aResumeThatCouldNotBeReadLeadsToTheOriginal() {
    Document page = SamplePages.preview("CV", false, false, "failed", null);
    assertThat(page.select(".state a").attr("href")).endsWith("&download=1");
  }

  @Test
  void aResumeInWhichNothingWasFoundLeadsToTheOriginalToo() {
    Document page =
        SamplePages.preview("CV", true, false, "read", SampleResumes.named("Zoë Ağaoğlu"));
    assertThat(page.select(".state a")).hasSize(1);
    assertThat(page.select("article, .jump")).isEmpty();
  }
}
