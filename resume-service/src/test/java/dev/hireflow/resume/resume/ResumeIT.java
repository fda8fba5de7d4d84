package dev.hireflow.resume.resume;

import static dev.hireflow.resume.ResumeTest.delete;
import static dev.hireflow.resume.ResumeTest.form;
import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.patch;
import static dev.hireflow.resume.ResumeTest.post;
import static dev.hireflow.resume.ResumeTest.raw;
import static dev.hireflow.resume.ResumeTest.sample;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.InParallel;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import dev.hireflow.resume.ResumeTest.NamedFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ResumeIT extends ResumeIntegration {

  private static final NamedFile PDF = sample("eleanor-whitcombe.pdf");

  @Autowired private VersionRows versions;

  @Test
  void anUploadedPdfHasALinkToShareItBy() {
    long user = newUser();

    Answer stored = share(user, "My Professional Resume");
    Answer mine = get(web, "/api/v1/resumes/my-resumes", as(user));

    assertThat(stored.status()).isEqualTo(200);
    assertThat(stored.body().path("success").asBoolean()).isTrue();
    String token = stored.text("permanent_token");
    assertThat(token).hasSizeGreaterThanOrEqualTo(32);
    assertThat(stored.text("preview_url")).endsWith("/r/" + token);
    assertThat(stored.text("qr_code_base64")).startsWith("data:image/png;base64,iVBOR");
    assertThat(mine.number("total")).isEqualTo(1);
    JsonNode listed = mine.body().at("/resumes/0");
    assertThat(listed.path("id").asInt()).isEqualTo(stored.number("resume_id"));
    assertThat(listed.path("resume_name").asString()).isEqualTo("My Professional Resume");
    assertThat(listed.path("permanent_token").asString()).isEqualTo(token);
    assertThat(listed.path("access_count").asInt()).isZero();
    assertThat(listed.path("is_active").asBoolean()).isTrue();
    assertThat(listed.path("source").asString()).isEqualTo("share");
    assertThat(listed.path("primary").asBoolean()).isTrue();
    assertThat(listed.path("created_at").asString()).endsWith("Z");
  }

  @Test
  void onlyPdfsAreSharedByUpload() {
    long user = newUser();
    NamedFile docx = sample("eleanor-whitcombe.docx");
    NamedFile zip = new NamedFile("file", "resume.pdf", new byte[] {'P', 'K', 3, 4, 0, 0});

    for (NamedFile other : List.of(docx, zip)) {
      Answer refused =
          form(web, "/api/v1/resumes/upload", other, Map.of("resume_name", "R"), as(user));
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.text("detail")).isEqualTo("Only PDF files are allowed");
    }

    assertThat(used(user)).isZero();
  }

  @Test
  void theFieldsOfAnUploadAreChecked() {
    long user = newUser();

    Answer nameless = form(web, "/api/v1/resumes/upload", PDF, Map.of(), as(user));
    Answer blank = form(web, "/api/v1/resumes/upload", PDF, Map.of("resume_name", " "), as(user));
    Answer longName =
        form(web, "/api/v1/resumes/upload", PDF, Map.of("resume_name", "x".repeat(256)), as(user));
    Answer perhaps =
        form(
            web,
            "/api/v1/resumes/upload",
            PDF,
            Map.of("resume_name", "R", "is_public", "perhaps"),
            as(user));

    assertThat(List.of(nameless.status(), blank.status(), longName.status(), perhaps.status()))
        .containsOnly(422);
    assertThat(nameless.body().at("/errors/0/field").asString()).isEqualTo("resume_name");
    assertThat(perhaps.body().at("/errors/0/field").asString()).isEqualTo("is_public");
    assertThat(used(user)).isZero();
  }

  @Test
  void aKeyStoresOnce() {
    long user = newUser();
    String key = UUID.randomUUID().toString();

    Answer first = shareWithKey(user, "Resume", key);
    Answer again = shareWithKey(user, "Resume", key);
    Answer other = shareWithKey(user, "Another name", key);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().getFirst("Idempotent-Replayed")).isEqualTo("true");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("error")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(used(user)).isEqualTo(1);
  }

  @Test
  void storingIsToldAndThenWhatItSays() {
    long user = newUser();
    String id = Integer.toString(share(user, "Resume").number("resume_id"));

    JsonNode stored = events.await(Topic.RESUMES, "ResumeStored", id, 1).getFirst();
    JsonNode extracted = events.await(Topic.RESUMES, "ResumeExtracted", id, 1).getFirst();

    assertThat(stored.at("/version").asInt()).isEqualTo(1);
    assertThat(stored.at("/data/userId").asLong()).isEqualTo(user);
    assertThat(stored.at("/data/name").asString()).isEqualTo("Resume");
    assertThat(stored.at("/data/primary").asBoolean()).isTrue();
    assertThat(stored.at("/data/contentType").asString()).isEqualTo("application/pdf");
    assertThat(extracted.at("/version").asInt()).isEqualTo(2);
    assertThat(extracted.at("/data/fileVersion").asInt()).isEqualTo(1);
    assertThat(extracted.at("/data/resume/basics/name").asString()).contains("Whitcombe");
  }

  @Test
  void aClaimedUploadIsAResumeLikeAnyOther() {
    long user = newUser();
    String job = upload(web, "/api/v1/upload-anonymous", text("Ada"), asNobody()).text("job_id");
    int id = post(web, "/api/v1/claim", Map.of("job_id", job), as(user)).number("resume_id");

    Answer resume = get(web, "/api/v1/resumes/" + id, as(user));

    assertThat(resume.status()).isEqualTo(200);
    assertThat(resume.text("resume.source")).isEqualTo("claim");
    assertThat(resume.text("resume.qr_code_base64")).startsWith("data:image/png;base64,");
    assertThat(resume.text("resume.content_type")).isEqualTo("text/plain");
    assertThat(resume.body().at("/resume/is_active").asBoolean()).isTrue();
  }

  @Test
  void thePrimaryIsTheLatestUntilAnotherIsChosen() {
    long user = newUser();
    int first = share(user, "First").number("resume_id");
    int second = share(user, "Second").number("resume_id");
    assertThat(primary(user)).isEqualTo(second);

    Answer chosen = patch(web, "/api/v1/resumes/" + first, Map.of("primary", true), as(user));
    int third = share(user, "Third").number("resume_id");

    assertThat(chosen.body().at("/resume/primary").asBoolean()).isTrue();
    assertThat(primary(user)).isEqualTo(first);
    delete(web, "/api/v1/resumes/" + first, as(user));
    assertThat(primary(user)).isEqualTo(third);
    List<JsonNode> ofSecond =
        events.await(Topic.RESUMES, "ResumeChanged", Integer.toString(second), 1);
    assertThat(ofSecond.getFirst().at("/data/primary").asBoolean()).isFalse();
    JsonNode ofThird =
        events.await(Topic.RESUMES, "ResumeChanged", Integer.toString(third), 1).getFirst();
    assertThat(ofThird.at("/data/primary").asBoolean()).isTrue();
    assertThat(events.await(Topic.RESUMES, "ResumeDeleted", Integer.toString(first), 1)).hasSize(1);
  }

  @Test
  void versionsOfAResumeCountItsChangesWithoutGaps() {
    long user = newUser();
    String id = Integer.toString(share(user, "One").number("resume_id"));
    events.await(Topic.RESUMES, "ResumeExtracted", id, 1);

    InParallel.times(
        8, i -> patch(web, "/api/v1/resumes/" + id, Map.of("resume_name", "N" + i), as(user)));

    List<JsonNode> changes = events.await(Topic.RESUMES, "ResumeChanged", id, 8);
    assertThat(changes)
        .extracting(e -> e.path("version").asInt())
        .containsExactly(3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void aPatchIsCheckedBeforeAnythingChanges() {
    long user = newUser();
    String path = "/api/v1/resumes/" + share(user, "Name").number("resume_id");

    List<Map<String, Object>> wrong =
        List.of(
            Map.of("resume_name", ""),
            Map.of("resume_name", "   "),
            Map.of("resume_name", "x".repeat(256)),
            Map.of("is_public", "maybe"),
            Map.of("resume_name", "New", "is_active", 3.5),
            Map.of("primary", false));

    assertThat(wrong)
        .allSatisfy(body -> {
          Answer refused = patch(web, path, body, as(user));
          assertThat(refused.status()).isEqualTo(422);
          assertThat(refused.body().path("errors")).isNotEmpty();
        });
    assertThat(get(web, path, as(user)).text("resume.resume_name")).isEqualTo("Name");
    assertThat(patch(web, path, Map.of(), as(user)).status()).isEqualTo(200);
  }

  @Test
  void strangersAndWrongIdsAreToldNothing() {
    long user = newUser();
    String id = Integer.toString(share(user, "Mine").number("resume_id"));
    long stranger = newUser();

    for (String other : List.of(id, "0", "-1", "abc", "999999999999", "9".repeat(30))) {
      String path = "/api/v1/resumes/" + other;
      assertThat(get(web, path, as(stranger)).status()).isEqualTo(404);
      assertThat(patch(web, path, Map.of("resume_name", "X"), as(stranger)).status())
          .isEqualTo(404);
      assertThat(delete(web, path, as(stranger)).status()).isEqualTo(404);
      assertThat(post(web, path + "/rotate-token", Map.of(), as(stranger)).status()).isEqualTo(404);
      assertThat(get(web, path + "/access-logs", as(stranger)).status()).isEqualTo(404);
      assertThat(get(web, path + "/analytics", as(stranger)).status()).isEqualTo(404);
    }
    assertThat(get(web, "/api/v1/resumes/" + id, as(user)).text("resume.resume_name"))
        .isEqualTo("Mine");
  }

  @Test
  void aListGoesOnByCursorWhileNewOnesArrive() {
    long user = newUser();
    for (int i = 1; i <= 5; i++) {
      share(user, "Resume " + i);
    }

    Answer first = get(web, "/api/v1/resumes/my-resumes?limit=2", as(user));
    share(user, "Resume 6");
    String cursor = first.text("next_cursor");
    Answer second = get(web, "/api/v1/resumes/my-resumes?limit=2&cursor=" + cursor, as(user));

    assertThat(names(first)).containsExactly("Resume 5", "Resume 4");
    assertThat(first.number("total")).isEqualTo(5);
    assertThat(names(second)).containsExactly("Resume 3", "Resume 2");
    assertThat(second.body().has("total")).isFalse();
    assertThat(get(web, "/api/v1/resumes/my-resumes?cursor=nonsense", as(user)).status())
        .isEqualTo(422);
    assertThat(get(web, "/api/v1/resumes/my-resumes?limit=101", as(user)).status()).isEqualTo(422);
  }

  @Test
  void deletingTakesTheJobAlongAndGivesNothingBack() {
    long user = newUser();
    Answer uploaded = upload(web, "/api/v1/upload", text("Ada"), as(user));
    String job = uploaded.text("job_id");
    String path = "/api/v1/resumes/" + uploaded.number("resume_id");

    List<Integer> statuses = InParallel.times(6, i -> delete(web, path, as(user)).status());

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 404).hasSize(5);
    assertThat(get(web, path, as(user)).status()).isEqualTo(404);
    assertThat(get(web, "/api/v1/extract/" + job, as(user)).status()).isEqualTo(404);
    assertThat(post(web, "/api/v1/claim", Map.of("job_id", job), as(user)).status()).isEqualTo(404);
    assertThat(used(user)).isEqualTo(1);
    assertThat(
            count(
                "SELECT count(*) FROM extraction_due WHERE resume_id = "
                    + uploaded.number("resume_id")))
        .isZero();
  }

  @Test
  void theFilesOfWhatWasDeletedAreRemovedLater() {
    long user = newUser();
    Answer stored = share(user, "Resume");
    long id = stored.number("resume_id");
    delete(web, "/api/v1/resumes/" + id, as(user));
    assertThat(versions.purge(Duration.ofMinutes(10)).collectList().block()).isEmpty();
    database
        .sql("UPDATE resumes SET deleted_at = now() - interval '11 minutes' WHERE id = :id")
        .bind("id", id)
        .then()
        .block();

    List<String> keys = versions.purge(Duration.ofMinutes(10)).collectList().block();
    versions.forgetDeleted().block();

    assertThat(keys).hasSize(1);
    assertThat(count("SELECT count(*) FROM resumes WHERE id = " + id)).isZero();
  }

  @Test
  void theQrCodeLeadsToThePage() throws Exception {
    long user = newUser();
    Answer stored = share(user, "Resume");

    String svg =
        text(raw(web, "/api/v1/resumes/" + stored.number("resume_id") + "/qr.svg", as(user)));

    assertThat(QrReader.read(stored.text("qr_code_base64"))).isEqualTo(stored.text("preview_url"));
    assertThat(svg).startsWith("<svg").contains("<path d=\"M");
  }

  private Answer share(long user, String name) {
    return form(web, "/api/v1/resumes/upload", PDF, Map.of("resume_name", name), as(user));
  }

  private Answer shareWithKey(long user, String name, String key) {
    return form(
        web,
        "/api/v1/resumes/upload",
        PDF,
        Map.of("resume_name", name),
        headers -> {
          as(user).accept(headers);
          headers.set("Idempotency-Key", key);
        });
  }

  private int primary(long user) {
    return get(web, "/api/user/resume", as(user)).number("resume.id");
  }

  private static List<String> names(Answer list) {
    return list.body()
        .path("resumes")
        .valueStream()
        .map(r -> r.path("resume_name").asString())
        .toList();
  }

  private int used(long user) {
    return get(web, "/api/auth/upload-stats", as(user)).number("stats.totalUploads");
  }
}
