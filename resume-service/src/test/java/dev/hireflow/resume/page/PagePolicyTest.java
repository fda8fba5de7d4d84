package dev.hireflow.resume.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PagePolicyTest {

  @Test
  void thePolicyAllowsNothingInlineAndNoScript() {
    assertThat(Pages.contentSecurityPolicy())
        .startsWith("default-src 'none'; ")
        .contains("frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "script-src", "*");
  }

  @Test
  void pagesNeedNothingThatThePolicyForbids() {
    for (Document page : SamplePages.all(SampleResumes.saying("https://example.com/x"))) {
      assertThat(
              page.select("style, [style], script:not([type='application/ld+json']), form, base"))
          .isEmpty();
      assertThat(page.getAllElements())
          .allSatisfy(element ->
              assertThat(element.attributes())
                  .extracting(Attribute::getKey)
                  .noneMatch(name -> name.startsWith("on")));
      assertThat(page.select("[src], link[rel=stylesheet], link[rel=icon]"))
          .allMatch(it -> (it.attr("src") + it.attr("href")).startsWith("/"));
    }
  }
}
