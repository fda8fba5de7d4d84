package dev.hireflow.local;

import static dev.hireflow.local.PageChecks.visit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApplicationUnderTest.class)
class PortfolioJourneyIT {

  private final RunningApplication application;
  private final ApiClient visitor;

  PortfolioJourneyIT(RunningApplication application) {
    this.application = application;
    this.visitor = application.browser();
  }

  @Test
  void theReadingOfAClaimedUploadIsToldWhileItGoesOn() throws Exception {
    ApiClient browser = application.browser();
    String jobId = upload(browser);
    Person owner = Person.signedUpAt(browser);
    keepTheReadersBusy();
    assertThat(owner.claim(jobId).status()).isEqualTo(200);
    String url = application.url() + "/api/v1/extract/" + jobId + "/events";
    String cookies = browser.cookies().headerFor("/api/v1");

    EventStream told = EventStream.read(url, cookies, "");

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.names()).hasSizeBetween(2, 3).endsWith("extracted").doesNotHaveDuplicates();
    EventStream.Event first = told.events().getFirst();
    EventStream.Event last = told.events().getLast();
    assertThat(Duration.between(first.arrived(), last.arrived()))
        .as("not all at the end")
        .isGreaterThan(Duration.ofMillis(100));
    assertThat(last.data().at("/data/basicInfo/lastName").asString()).isEqualTo("Whitcombe");
    assertComingBackIsHonoured(url, cookies, told);
  }

  private static void assertComingBackIsHonoured(String url, String cookies, EventStream told)
      throws Exception {
    int first = told.events().getFirst().id();
    int last = told.events().getLast().id();

    EventStream missed = EventStream.read(url, cookies, Integer.toString(first));
    EventStream nothing = EventStream.read(url, cookies, Integer.toString(last));

    assertThat(missed.names()).containsExactly("extracted");
    assertThat(nothing.status()).isEqualTo(204);
    assertThat(nothing.events()).isEmpty();
  }

  /** With others' files before it, a file is not read before anyone can ask for it. */
  private void keepTheReadersBusy() throws Exception {
    Person other = Person.signedUpAt(application.browser());
    List<ApiResponse> answers =
        Together.times(
            6, number -> other.send(ApiRequest.post("/api/v1/upload").file(Documents.pdf())));
    assertThat(Together.count(answers, 200)).isEqualTo(6);
  }

  @Test
  void anUploadBecomesAPageThatItsOwnerRestylesAndWithdraws() {
    ApiClient browser = application.browser();
    String jobId = upload(browser);
    Person owner = Person.signedUpAt(browser);
    assertThat(owner.claim(jobId).status()).isEqualTo(200);
    String path = "/api/v1/portfolio/" + jobId;
    ApiResponse made = owner.send(ApiRequest.post("/api/v1/portfolio/generate/" + jobId));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    String page = "/p/" + made.at("/portfolio/slug");
    assertPageShows(page, "quarto.css");

    assertThat(patch(owner, path, "theme", "meridian").at("/portfolio/theme"))
        .isEqualTo("meridian");
    assertPageShows(page, "meridian.css");
    patch(owner, path, "published", false);
    PageChecks.assertNotFound(visitor.send(visit(page)));
    assertThat(owner.get(path).status()).as("it is there for its owner").isEqualTo(200);
    patch(owner, path, "published", true);
    assertPageShows(page, "meridian.css");
    assertZipped(owner.get(path + "/download"));
  }

  private void assertPageShows(String path, String styleSheet) {
    ApiResponse page = visitor.send(visit(path));
    PageChecks.assertPage(page);
    assertThat(page.body()).contains("Whitcombe", styleSheet).doesNotContain("<script>");
    assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
    PageChecks.assertAssetsServed(visitor, page);
    PageChecks.assertHeadAndTrailingSlash(visitor, path);
  }

  private static ApiResponse patch(Person owner, String path, String member, Object value) {
    ApiResponse answer = owner.send(ApiRequest.patch(path).json(Map.of(member, value)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    PageChecks.assertNotKept(answer);
    return answer;
  }

  private static void assertZipped(ApiResponse zip) {
    assertThat(zip.status()).isEqualTo(200);
    assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
    assertThat(zip.header("Content-Disposition")).contains("attachment", ".zip");
    assertThat(zip.body()).startsWith("PK");
    PageChecks.assertNotKept(zip);
  }

  private static String upload(ApiClient browser) {
    ApiResponse upload =
        browser.send(ApiRequest.post("/api/v1/upload-anonymous").file(Documents.pdf()));
    assertThat(upload.status()).as(upload.body()).isEqualTo(200);
    return upload.at("/job_id");
  }
}
