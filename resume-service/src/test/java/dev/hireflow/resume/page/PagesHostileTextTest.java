package dev.hireflow.resume.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.extraction.JsonResume;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesHostileTextTest {

  private static final String HOSTILE =
      "</script></title></style>--><script>alert(1)</script><img src=x onerror=alert(1)>"
          + "\"'&amp;`=\u2028\u2029 {{{.}}} {{#x}} ]]>";

  private static final String LINK = "javascript:alert(1)//\" onmouseover=\"alert(1)";

  @ParameterizedTest
  @ValueSource(strings = {HOSTILE, LINK, "<!--", "\"><svg/onload=alert(1)>", "' autofocus x='"})
  void textNeverBecomesAnElementOrAnAttribute(String text) {
    assertThat(shapes(SampleResumes.saying(text)))
        .isEqualTo(shapes(SampleResumes.saying("x".repeat(text.length()))));
  }

  @Test
  void namesAroundTheResumeStayText() {
    assertThat(shape(SamplePages.preview(HOSTILE, true, true, "failed", null)))
        .isEqualTo(shape(SamplePages.preview("CV", true, true, "failed", null)));
  }

  @Test
  void aLanguageThatIsNoneIsTakenForEnglish() {
    Document page = SamplePages.portfolio(Theme.QUARTO, SampleResumes.empty(), "\"><b>");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void textIsReadAsItWasWritten() {
    for (Document page : SamplePages.all(SampleResumes.saying(HOSTILE))) {
      assertThat(page.selectFirst("h1").wholeText()).isEqualTo(HOSTILE);
      assertThat(page.title()).contains("<script>alert(1)</script>");
    }
  }

  @Test
  void linkedDataStaysJsonAndHoldsTheText() {
    for (Theme theme : Theme.values()) {
      Document page = SamplePages.portfolio(theme, SampleResumes.saying(HOSTILE));
      String data = page.selectFirst("script").data();
      JsonNode person = JsonMapper.builder().build().readTree(data);
      assertThat(person.get("name").asString()).isEqualTo(HOSTILE);
      assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }
  }

  @Test
  void invisibleTurnsOfDirectionAndControlCharactersAreLeftOut() {
    Document page =
        SamplePages.portfolio(Theme.QUARTO, SampleResumes.named("A\u202Efdp\u0000.exe\u0007B"));
    assertThat(page.selectFirst("h1").text()).isEqualTo("Afdp .exe B");
  }

  private static List<String> shapes(JsonResume resume) {
    return SamplePages.all(resume).stream().map(PagesHostileTextTest::shape).toList();
  }

  /** Elements and the names of their attributes. */
  private static String shape(Document page) {
    Stream<Element> elements = page.getAllElements().stream();
    return String.join("\n", elements.map(PagesHostileTextTest::shape).toList());
  }

  private static String shape(Element element) {
    List<String> names =
        element.attributes().asList().stream().map(Attribute::getKey).sorted().toList();
    return element.parents().size() + element.normalName() + names;
  }
}
