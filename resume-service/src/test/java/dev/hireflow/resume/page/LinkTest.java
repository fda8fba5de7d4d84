package dev.hireflow.resume.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  @ParameterizedTest
  @CsvSource({
    "https://github.com/vera, https://github.com/vera, github.com/vera",
    "HTTP://www.example.com/, http://www.example.com/, example.com",
    "linkedin.com/in/věra, https://linkedin.com/in/v%C4%9Bra, linkedin.com/in/věra",
    "example.com:8443/cv?x=1&y=2#z, https://example.com:8443/cv?x=1&y=2#z, "
        + "example.com:8443/cv?x=1&y=2#z",
    "müller.example, https://xn--mller-kva.example, müller.example"
  })
  void sitesOfTheWebAreLinks(String url, String href, String text) {
    assertThat(Link.web(null, url)).isEqualTo(new Link(null, text, href));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "javascript://example.com/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "//example.com",
        "https:example.com",
        "https:///example.com",
        "https://user:secret@example.com/",
        "https://example.com@evil.example/",
        "https://example.com\\@evil.example/",
        "https://example.com/\"onmouseover=\"alert(1)",
        "https://example.com/<script>",
        "https://exa\tmple.com/",
        "https://example.com/\u202Efdp",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "on request",
        "vera@example.com"
      })
  void anythingElseIsPlainText(String url) {
    assertThat(Link.web(null, url).href()).isNull();
  }

  @Test
  void anEndlessAddressIsPlainText() {
    assertThat(Link.web(null, "https://example.com/" + "a".repeat(5000)).href()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vera@example.com?bcc=all@example.com",
        "vera@example.com&subject=x",
        "vera@localhost",
        "vera@@example.com",
        "vera%0a@example.com",
        "a b@example.com"
      })
  void onlyAPlausibleEmailIsALink(String email) {
    assertThat(Link.email(email).href()).isNull();
    assertThat(Link.email("vera.s+cv@mail.example.com").href())
        .isEqualTo("mailto:vera.s+cv@mail.example.com");
  }

  @Test
  void outgoingLinksTellNothingAboutThePage() {
    for (var page : SamplePages.all(SampleResumes.saying("https://example.com/x"))) {
      assertThat(page.select("a[href^=https://example.com]"))
          .isNotEmpty()
          .extracting(Element::attributes)
          .allMatch(it -> it.get("rel").equals("noopener noreferrer nofollow"));
    }
  }
}
