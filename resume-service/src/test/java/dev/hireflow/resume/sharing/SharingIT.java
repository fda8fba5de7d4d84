package dev.hireflow.resume.sharing;

import static dev.hireflow.resume.ResumeTest.delete;
import static dev.hireflow.resume.ResumeTest.form;
import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.local;
import static dev.hireflow.resume.ResumeTest.patch;
import static dev.hireflow.resume.ResumeTest.post;
import static dev.hireflow.resume.ResumeTest.raw;
import static dev.hireflow.resume.ResumeTest.sample;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.platform.test.InParallel;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import dev.hireflow.resume.ResumeTest.NamedFile;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class SharingIT extends ResumeIntegration {

  private static final NamedFile PDF = sample("eleanor-whitcombe.pdf");
  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

  @Test
  void aPartnerSeesTheResumeAndTheOwnerSeesThePartner() {
    long user = newUser();
    Answer shared = share(user);

    Answer seen =
        get(
            web,
            partnerPath(shared),
            headers -> {
              asPartner().accept(headers);
              headers.set(HttpHeaders.USER_AGENT, "PreviewCV/1.0");
              headers.set(HttpHeaders.REFERER, "https://previewcv.com/search");
              headers.set("X-Client-Address", "203.0.113.9");
            });

    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.number("resume_id")).isEqualTo(shared.number("resume_id"));
    assertThat(seen.text("resume_name")).isEqualTo("Resume");
    assertThat(seen.text("permanent_token")).isEqualTo(shared.text("permanent_token"));
    assertThat(seen.text("qr_code_base64")).isEqualTo(shared.text("qr_code_base64"));
    assertThat(seen.number("access_count")).isEqualTo(1);
    assertThat(seen.text("last_accessed_at")).endsWith("Z");
    assertThat(raw(web, local(seen.text("pdf_signed_url")), asNobody()).getResponseBody())
        .isEqualTo(PDF.bytes());
    Answer logs = logs(user, shared);
    assertThat(logs.number("total")).isEqualTo(1);
    assertThat(logs.text("logs.0.user_agent")).isEqualTo("PreviewCV/1.0");
    assertThat(logs.text("logs.0.referer")).isEqualTo("https://previewcv.com/search");
    assertThat(logs.text("logs.0.ip")).hasSize(43).doesNotContain("203.0.113.9");
    Answer analytics =
        get(web, "/api/v1/resumes/" + shared.number("resume_id") + "/analytics", as(user));
    assertThat(analytics.number("views_by_day.0.views")).isEqualTo(1);
    assertThat(analytics.text("views_by_day.0.date")).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(analytics.text("referers.0.referer")).isEqualTo("https://previewcv.com/search");
  }

  @Test
  void twoHundredParallelViewsCountTwoHundred() {
    long user = newUser();
    Answer shared = share(user);

    List<Answer> views = InParallel.times(200, i -> get(web, partnerPath(shared), asPartner()));

    assertThat(views).extracting(Answer::status).containsOnly(200);
    assertThat(views)
        .extracting(view -> view.number("access_count"))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
    assertThat(logs(user, shared).number("total")).isEqualTo(200);
    assertThat(count(user, shared)).isEqualTo(200);
  }

  @Test
  void onlyPartnersMayAsk() {
    Answer shared = share(newUser());

    for (Consumer<HttpHeaders> other :
        List.of(asNobody(), as(newUser()), asService("uploads:read"))) {
      Answer refused = get(web, partnerPath(shared), other);
      assertThat(refused.status()).isEqualTo(401);
      assertThat(refused.text("detail")).isEqualTo("Invalid API token");
    }
    assertThat(get(web, "/api/v1/shared/public/resume/unknown", asPartner()).status())
        .isEqualTo(404);
  }

  @Test
  void aLinkDiesWithItsRotationItsSwitchAndItsResume() {
    long user = newUser();
    Answer shared = share(user);
    String path = "/api/v1/resumes/" + shared.number("resume_id");

    Answer rotated = post(web, path + "/rotate-token", Map.of(), as(user));

    assertThat(rotated.text("permanent_token")).isNotEqualTo(shared.text("permanent_token"));
    assertThat(rotated.text("qr_code_base64")).isNotEqualTo(shared.text("qr_code_base64"));
    assertDead(shared);
    assertThat(get(web, partnerPath(rotated), asPartner()).status()).isEqualTo(200);
    patch(web, path, Map.of("is_active", false), as(user));
    assertDead(rotated);
    assertThat(get(web, path, as(user)).status()).isEqualTo(200);
    patch(web, path, Map.of("is_active", true), as(user));
    assertThat(get(web, partnerPath(rotated), asPartner()).status()).isEqualTo(200);
    delete(web, path, as(user));
    assertDead(rotated);
  }

  @Test
  void aSignedAddressDiesWithItsTimeItsPathAndItsResume() {
    long user = newUser();
    Answer shared = share(user);
    Answer other = share(user);
    String good = local(get(web, partnerPath(shared), asPartner()).text("pdf_signed_url"));
    String foreign = local(get(web, partnerPath(other), asPartner()).text("pdf_signed_url"));
    long expires = Long.parseLong(good.substring(good.indexOf("expires=") + 8));

    assertThat(status(good)).isEqualTo(200);
    assertThat(expires * 1000 - System.currentTimeMillis()).isBetween(3_500_000L, 3_600_000L);
    List<String> bad =
        List.of(
            good.replace("expires=" + expires, "expires=" + (expires + 1)),
            good.replace("expires=" + expires, "expires=1"),
            good.replace("expires=" + expires, "expires=never"),
            good.replace("expires=" + expires, ""),
            good.substring(0, good.indexOf('?')) + foreign.substring(foreign.indexOf('?')),
            good.substring(0, good.indexOf('?')),
            good.replaceFirst("token=.", "token=~"));
    assertThat(bad).allSatisfy(url -> assertThat(status(url)).isEqualTo(403));
    delete(web, "/api/v1/resumes/" + shared.number("resume_id"), as(user));
    assertThat(status(good)).isEqualTo(404);
    assertThat(status(foreign)).isEqualTo(200);
  }

  @Test
  void aFileCanBeFetchedInRanges() {
    long user = newUser();
    String url = local(get(web, partnerPath(share(user)), asPartner()).text("pdf_signed_url"));

    var part = raw(web, url, headers -> headers.set(HttpHeaders.RANGE, "bytes=0-4"));

    assertThat(part.getStatus().value()).isEqualTo(206);
    assertThat(text(part)).isEqualTo("%PDF-");
  }

  @Test
  void thePageCountsPeopleButNotItsOwnerNorCrawlers() {
    long user = newUser();
    Answer shared = share(user);
    String page = "/r/" + shared.text("permanent_token");

    raw(web, page, browser());
    raw(web, page, headers -> headers.set(HttpHeaders.USER_AGENT, "Slackbot-LinkExpanding 1.0"));
    raw(web, page, headers -> headers.set(HttpHeaders.USER_AGENT, "Twitterbot/1.0"));
    raw(web, page, browser().andThen(headers -> headers.set("Sec-Purpose", "prefetch;prerender")));
    raw(web, page, browser().andThen(as(user)));
    web.head().uri(page).headers(browser()).exchange().expectStatus().isOk();
    raw(web, page, browser().andThen(as(newUser())));

    assertThat(count(user, shared)).isEqualTo(2);
    assertThat(logs(user, shared).number("total")).isEqualTo(2);
  }

  @Test
  void thePageShowsTheResumeAndKeepsSearchEnginesOut() {
    long user = newUser();
    Answer shared = share(user);
    String path = "/api/v1/resumes/" + shared.number("resume_id");
    String page = "/r/" + shared.text("permanent_token");
    Awaitility.await().until(() -> text(raw(web, page, browser())).contains("Whitcombe"));

    var hidden = raw(web, page, browser());
    patch(web, path, Map.of("is_public", true), as(user));
    var open = raw(web, page, browser());

    assertThat(hidden.getResponseHeaders().getFirst("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(text(hidden)).contains("noindex").contains("<iframe").contains("/files/");
    assertThat(hidden.getResponseHeaders().getFirst("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(open.getResponseHeaders().getFirst("X-Robots-Tag")).isNull();
    assertThat(text(open)).doesNotContain("noindex");
  }

  @Test
  void whatIsNoPdfIsShownAsText() {
    long user = newUser();
    int id = upload(web, "/api/v1/upload", text("Ada"), as(user)).number("resume_id");
    String page =
        "/r/" + get(web, "/api/v1/resumes/" + id, as(user)).text("resume.permanent_token");

    Awaitility.await().until(() -> text(raw(web, page, browser())).contains("Analytical Engines"));

    assertThat(text(raw(web, page, browser()))).doesNotContain("<iframe").contains("download");
  }

  private void assertDead(Answer link) {
    assertThat(get(web, partnerPath(link), asPartner()).status()).isEqualTo(404);
    assertThat(status("/r/" + link.text("permanent_token"))).isEqualTo(404);
  }

  private Answer share(long user) {
    return form(web, "/api/v1/resumes/upload", PDF, Map.of("resume_name", "Resume"), as(user));
  }

  private int status(String path) {
    return raw(web, path, asNobody()).getStatus().value();
  }

  private int count(long user, Answer shared) {
    return get(web, "/api/v1/resumes/" + shared.number("resume_id"), as(user))
        .number("resume.access_count");
  }

  private Answer logs(long user, Answer shared) {
    return get(
        web, "/api/v1/resumes/" + shared.number("resume_id") + "/access-logs?limit=1", as(user));
  }

  private static String partnerPath(Answer shared) {
    return "/api/v1/shared/public/resume/" + shared.text("permanent_token");
  }

  private Consumer<HttpHeaders> asPartner() {
    String token = tokens.sign("partner", claims -> claims.subject("shared-link"));
    return headers -> headers.setBearerAuth(token);
  }

  private static Consumer<HttpHeaders> browser() {
    return headers -> headers.set(HttpHeaders.USER_AGENT, BROWSER);
  }
}
