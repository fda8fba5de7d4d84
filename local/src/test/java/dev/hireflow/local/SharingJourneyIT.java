package dev.hireflow.local;

import static dev.hireflow.local.PageChecks.assertNotFound;
import static dev.hireflow.local.PageChecks.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import dev.hireflow.local.client.FormPart;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(ApplicationUnderTest.class)
class SharingJourneyIT {

  private static final String SITE = "https://partner.example/search";

  private final RunningApplication application;
  private final ApiClient stranger;
  private final Person owner;

  SharingJourneyIT(RunningApplication application) {
    this.application = application;
    this.stranger = application.browser();
    this.owner = Person.signedUpAt(application.browser());
  }

  @Test
  void aSharedResumeIsSeenByPartnersAndVisitorsAndItsOwnerSeesThem() {
    ApiResponse link = share();
    ApiResponse seen = seenByPartner(link.at("/permanent_token"));
    ApiResponse page = openedByStranger(link);

    assertThat(seen.intAt("/access_count")).isEqualTo(1);
    assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
    PageChecks.assertAssetsServed(stranger, page);
    PageChecks.assertHeadAndTrailingSlash(stranger, pageOf(link.at("/permanent_token")));
    ApiResponse file = stranger.send(ApiRequest.get(PageChecks.fileOn(page)));
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    PageChecks.assertFile(file);
    assertQrCodeDrawn(link);
    assertTwoViewsLogged(link.at("/resume_id"));
  }

  @Test
  void aLinkIsDeadAtOnceOnBothWays() {
    ApiResponse first = share();
    String path = "/api/v1/resumes/" + first.at("/resume_id");
    ApiResponse second = owner.send(ApiRequest.post(path + "/rotate-token"));
    assertThat(second.status()).as(second.body()).isEqualTo(200);
    assertDead(first.at("/permanent_token"));
    String token = second.at("/permanent_token");
    assertAlive(token);

    owner.send(ApiRequest.patch(path).json(Map.of("is_active", false)));
    assertDead(token);
    assertThat(owner.get(path).status()).as("the resume itself stays").isEqualTo(200);
    owner.send(ApiRequest.patch(path).json(Map.of("is_active", true)));
    String file = assertAlive(token).at("/pdf_signed_url");

    assertThat(owner.send(ApiRequest.delete(path)).status()).isEqualTo(200);
    assertDead(token);
    assertNotFound(stranger.send(ApiRequest.get(file)));
    assertNotFound(owner.get(path));
  }

  @Test
  void twoHundredPartnersAtOnceCountTwoHundred() throws Exception {
    ApiResponse link = share();
    ApiRequest view = partnerView(link.at("/permanent_token"));

    List<ApiResponse> answers = Together.times(200, number -> stranger.send(view));

    assertThat(Together.count(answers, 200)).isEqualTo(200);
    assertThat(answers)
        .extracting(answer -> answer.intAt("/access_count"))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
    String path = "/api/v1/resumes/" + link.at("/resume_id");
    assertThat(owner.get(path).intAt("/resume/access_count")).isEqualTo(200);
    assertThat(owner.get(path + "/access-logs").intAt("/total")).isEqualTo(200);
    assertThat(owner.get(path + "/analytics").intAt("/referers/0/views")).isEqualTo(200);
  }

  private ApiResponse share() {
    ApiResponse stored =
        owner.send(
            ApiRequest.post("/api/v1/resumes/upload")
                .form(
                    List.of(
                        FormPart.file("file", "jo.pdf", Documents.named("eleanor-whitcombe.pdf")),
                        FormPart.field("resume_name", "Terminal manager"))));
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    return stored;
  }

  /** Looks at it as its owner, who is not counted, until it has been read. */
  private ApiResponse openedByStranger(ApiResponse link) {
    String address = link.at("/preview_url");
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> owner.browser().send(visit(address)).body().contains("Whitcombe"));
    ApiResponse page = stranger.send(visit(address));
    PageChecks.assertPage(page);
    assertThat(page.body()).contains("Terminal manager", "Whitcombe");
    return page;
  }

  private void assertQrCodeDrawn(ApiResponse link) {
    ApiResponse drawing = owner.get("/api/v1/resumes/" + link.at("/resume_id") + "/qr.svg");
    assertThat(drawing.status()).isEqualTo(200);
    assertThat(drawing.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(drawing.body()).startsWith("<svg");
  }

  private void assertTwoViewsLogged(String resumeId) {
    ApiResponse log = owner.get("/api/v1/resumes/" + resumeId + "/access-logs");
    ApiResponse analytics = owner.get("/api/v1/resumes/" + resumeId + "/analytics");

    assertThat(log.intAt("/total")).as(log.body()).isEqualTo(2);
    assertThat(log.at("/logs/0/user_agent")).contains("Firefox");
    assertThat(log.at("/logs/1/user_agent")).isEqualTo("Partner/1.0");
    assertThat(log.at("/logs/1/referer")).isEqualTo(SITE);
    assertThat(log.at("/logs/0/ip")).isNotEmpty().doesNotContain("127.0.0.1", "0:1");
    assertThat(analytics.intAt("/views_by_day/0/views")).isEqualTo(2);
    assertThat(analytics.json().at("/referers").values())
        .extracting(JsonNode::toString)
        .contains("{\"referer\":\"" + SITE + "\",\"views\":1}");
    List.of(log, analytics).forEach(PageChecks::assertNotKept);
  }

  private ApiResponse assertAlive(String token) {
    PageChecks.assertPage(stranger.send(visit(pageOf(token))));
    return seenByPartner(token);
  }

  private void assertDead(String token) {
    assertNotFound(stranger.send(visit(pageOf(token))));
    ApiResponse refused = stranger.send(partnerView(token));
    assertNotFound(refused);
    assertThat(refused.at("/detail")).isEqualTo("Resume not found");
  }

  private ApiResponse seenByPartner(String token) {
    ApiResponse seen = stranger.send(partnerView(token));
    assertThat(seen.status()).as(seen.body()).isEqualTo(200);
    PageChecks.assertNotKept(seen);
    return seen;
  }

  private ApiRequest partnerView(String token) {
    return ApiRequest.get("/api/v1/shared/public/resume/" + token)
        .header("X-API-Token", application.credentials().apiToken())
        .header("User-Agent", "Partner/1.0")
        .header("Referer", SITE);
  }

  private static String pageOf(String token) {
    return "/r/" + token;
  }
}
