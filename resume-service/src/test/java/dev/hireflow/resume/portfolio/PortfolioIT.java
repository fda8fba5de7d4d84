package dev.hireflow.resume.portfolio;

import static dev.hireflow.resume.ResumeTest.delete;
import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.patch;
import static dev.hireflow.resume.ResumeTest.post;
import static dev.hireflow.resume.ResumeTest.raw;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.platform.test.InParallel;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

class PortfolioIT extends ResumeIntegration {

  @Test
  void anUploadBecomesAPageInOneCall() {
    long user = newUser();
    String job = job(user);

    Answer made = generate(job, user, Map.of());
    EntityExchangeResult<byte[]> page = raw(web, "/p/" + made.text("portfolio.slug"), asNobody());

    assertThat(made.status()).isEqualTo(200);
    assertThat(made.text("status")).isEqualTo("completed");
    assertThat(made.text("job_id")).isEqualTo(job);
    assertThat(made.text("portfolio.slug")).isEqualTo("ada-" + user);
    assertThat(made.text("portfolio.url")).endsWith("/p/ada-" + user);
    assertThat(made.text("portfolio.theme")).isEqualTo("quarto");
    assertThat(made.body().at("/portfolio/published").asBoolean()).isTrue();
    assertThat(page.getStatus().value()).isEqualTo(200);
    assertThat(text(page)).contains("Ada").contains("Analytical Engines Ltd").contains("noindex");
    assertThat(page.getResponseHeaders().getFirst("X-Robots-Tag")).isEqualTo("noindex");
    assertThat(page.getResponseHeaders().getFirst("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void theStoredStateNeverGoesBack() {
    long user = newUser();
    String job = job(user);
    generate(job, user, Map.of());

    Answer extracted = post(web, "/api/v1/extract/" + job, as(user));

    assertThat(extracted.text("status")).isEqualTo("extracted");
    assertThat(get(web, "/api/v1/extract/" + job, as(user)).text("status")).isEqualTo("completed");
  }

  @Test
  void madeAgainItKeepsItsAddressAndItsSwitches() {
    long user = newUser();
    String job = job(user);
    generate(job, user, Map.of("theme", "meridian"));
    patch(web, path(job), Map.of("indexed", true, "slug", "slug-" + user), as(user));

    Answer again = post(web, "/api/v1/portfolio/generate/" + job, as(user));

    assertThat(again.text("portfolio.slug")).isEqualTo("slug-" + user);
    assertThat(again.text("portfolio.theme")).isEqualTo("meridian");
    assertThat(again.body().at("/portfolio/indexed").asBoolean()).isTrue();
  }

  @Test
  void parallelRequestsMakeOnePageForEachJob() {
    long user = newUser();
    List<String> jobs = List.of(job(user), job(user), job(user));

    List<Answer> answers = InParallel.times(12, i -> generate(jobs.get(i % 3), user, Map.of()));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    Map<String, String> slugs = new LinkedHashMap<>();
    answers.forEach(answer -> {
      String slug = answer.text("portfolio.slug");
      assertThat(slugs.getOrDefault(answer.text("job_id"), slug)).isEqualTo(slug);
      slugs.put(answer.text("job_id"), slug);
    });
    assertThat(slugs.values())
        .containsExactlyInAnyOrder("ada-" + user, "ada-" + user + "-2", "ada-" + user + "-3");
  }

  @Test
  void theOwnerRestylesMovesAndWithdrawsThePage() {
    long user = newUser();
    String job = job(user);
    generate(job, user, Map.of());
    String moved = "moved-" + user;

    Answer restyled =
        patch(
            web, path(job), Map.of("theme", "meridian", "slug", moved, "indexed", true), as(user));

    assertThat(restyled.status()).isEqualTo(200);
    assertThat(restyled.text("portfolio.theme")).isEqualTo("meridian");
    assertThat(status("/p/ada-" + user)).isEqualTo(404);
    EntityExchangeResult<byte[]> page = raw(web, "/p/" + moved, asNobody());
    assertThat(text(page)).contains("meridian.css").doesNotContain("noindex");
    assertThat(page.getResponseHeaders().getFirst("X-Robots-Tag")).isNull();
    patch(web, path(job), Map.of("published", false), as(user));
    assertThat(status("/p/" + moved)).isEqualTo(404);
    assertThat(get(web, path(job), as(user)).body().at("/portfolio/published").asBoolean())
        .isFalse();
    patch(web, path(job), Map.of("published", true), as(user));
    assertThat(status("/p/" + moved)).isEqualTo(200);
  }

  @Test
  void anAddressHasOneOwner() {
    List<Long> users = IntStream.range(0, 4).mapToObj(i -> newUser()).toList();
    List<String> jobs = users.stream().map(this::job).toList();
    IntStream.range(0, 4).forEach(i -> generate(jobs.get(i), users.get(i), Map.of()));
    String wanted = "wanted-" + users.getFirst();

    List<Answer> answers =
        InParallel.times(
            4, i -> patch(web, path(jobs.get(i)), Map.of("slug", wanted), as(users.get(i))));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .hasSize(3)
        .allSatisfy(answer -> assertThat(answer.text("error")).isEqualTo("CONFLICT"));
  }

  @Test
  void badInputIsRefusedAndChangesNothing() {
    long user = newUser();
    String job = job(user);
    assertThat(generate(job, user, Map.of("theme", "comic")).status()).isEqualTo(422);
    generate(job, user, Map.of());

    List<Map<String, Object>> wrong =
        List.of(
            Map.of("theme", "comic"),
            Map.of("slug", "ab"),
            Map.of("slug", "Ada Lovelace"),
            Map.of("slug", "-ada-"),
            Map.of("slug", "a".repeat(101)),
            Map.of("slug", "a-bb".repeat(100_000)),
            Map.of("slug", "a--b"),
            Map.of("published", "perhaps"));

    assertThat(wrong)
        .allSatisfy(body -> {
          Answer refused = patch(web, path(job), body, as(user));
          assertThat(refused.status()).isEqualTo(422);
          assertThat(refused.body().path("errors")).isNotEmpty();
        });
    assertThat(get(web, path(job), as(user)).text("portfolio.slug")).isEqualTo("ada-" + user);
  }

  @Test
  void othersPortfoliosAreNotThere() {
    long user = newUser();
    String job = job(user);
    assertThat(get(web, path(job), as(user)).status()).isEqualTo(404);
    generate(job, user, Map.of());
    long stranger = newUser();

    for (String id : List.of(job, UUID.randomUUID().toString(), "not-an-id")) {
      assertThat(generate(id, stranger, Map.of()).status()).isEqualTo(404);
      assertThat(get(web, path(id), as(stranger)).status()).isEqualTo(404);
      assertThat(get(web, path(id) + "/download", as(stranger)).status()).isEqualTo(404);
      assertThat(patch(web, path(id), Map.of("published", false), as(stranger)).status())
          .isEqualTo(404);
    }
    assertThat(status("/p/ada-" + user)).isEqualTo(200);
  }

  @Test
  void theZipIsAWholeSite() throws IOException {
    long user = newUser();
    byte[] resume = withPhone();
    String job = upload(web, "/api/v1/upload", resume, as(user)).text("job_id");
    generate(job, user, Map.of());
    assertThat(get(web, "/api/v1/extract/" + job, as(user)).text("data.basicInfo.phone"))
        .contains("555");

    EntityExchangeResult<byte[]> zip = raw(web, path(job) + "/download", as(user));

    Map<String, String> files = unzip(zip.getResponseBody());
    assertThat(zip.getResponseHeaders().getContentDisposition().getFilename())
        .isEqualTo("ada-" + user + ".zip");
    assertThat(files).containsKeys("index.html", "resume.json", "assets/quarto.css");
    assertThat(files.get("index.html")).contains("Analytical Engines").doesNotContain("\"/assets");
    assertThat(files.get("resume.json")).contains("\"basics\"");
    assertThat(files.values()).noneMatch(file -> file.contains("555"));
  }

  @Test
  void aDeletedResumeTakesItsPageAlong() {
    long user = newUser();
    Answer uploaded = upload(web, "/api/v1/upload", text("Ada"), as(user));
    generate(uploaded.text("job_id"), user, Map.of());

    delete(web, "/api/v1/resumes/" + uploaded.number("resume_id"), as(user));

    assertThat(status("/p/ada-" + user)).isEqualTo(404);
  }

  @Test
  void markupInAResumeStaysText() {
    long user = newUser();
    byte[] hostile = text("<img src=x onerror=alert(1)>");
    String job = upload(web, "/api/v1/upload", hostile, as(user)).text("job_id");

    generate(job, user, Map.of());

    assertThat(text(raw(web, "/p/ada-" + user, asNobody()))).doesNotContain("<img src=x");
  }

  private static byte[] withPhone() {
    String plain = new String(text("Ada Lovelace"), StandardCharsets.UTF_8);
    return plain
        .replace("ada@example.com", "ada@example.com\n+1 415 555 0133")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String job(long user) {
    return upload(web, "/api/v1/upload", text("Ada Lovelace"), as(user)).text("job_id");
  }

  private Answer generate(String job, long user, Map<String, ?> body) {
    return post(web, "/api/v1/portfolio/generate/" + job, body, as(user));
  }

  private int status(String path) {
    return raw(web, path, asNobody()).getStatus().value();
  }

  private static String path(String job) {
    return "/api/v1/portfolio/" + job;
  }

  private static Map<String, String> unzip(byte[] bytes) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
