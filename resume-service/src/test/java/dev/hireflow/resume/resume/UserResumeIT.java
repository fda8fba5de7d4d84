package dev.hireflow.resume.resume;

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
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.InParallel;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import dev.hireflow.resume.ResumeTest.NamedFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UserResumeIT extends ResumeIntegration {

  private static final NamedFile PDF = sample("eleanor-whitcombe.pdf");
  private static final NamedFile DOCX = sample("jonas-brandstetter.docx");

  @Test
  void theFirstIsMadeAndCountedOthersReplaceItForFree() {
    long user = newUser();

    Answer first = replace(user, PDF);
    Answer second = replace(user, DOCX.in("resume"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.number("resume.version")).isEqualTo(1);
    assertThat(first.text("resume.fileName")).isEqualTo("eleanor-whitcombe.pdf");
    assertThat(first.text("resume.contentType")).isEqualTo("application/pdf");
    assertThat(first.text("resume.uploadedAt")).endsWith("Z");
    assertThat(first.text("resumeUrl")).isEqualTo(first.text("resume.url"));
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.number("resume.id")).isEqualTo(first.number("resume.id"));
    assertThat(second.number("resume.version")).isEqualTo(2);
    assertThat(get(web, "/api/user/resume", as(user)).text("resume.fileName"))
        .isEqualTo("jonas-brandstetter.docx");
    assertThat(used(user)).isEqualTo(1);
    String id = Integer.toString(first.number("resume.id"));
    assertThat(events.await(Topic.RESUMES, "ResumeStored", id, 2))
        .extracting(event -> event.at("/data/fileVersion").asInt())
        .containsExactly(1, 2);
  }

  @Test
  void parallelFirstsMakeOneResume() {
    long user = newUser();

    List<Answer> answers = InParallel.times(6, i -> replace(user, PDF));

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers)
        .extracting(answer -> answer.number("resume.version"))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    assertThat(used(user)).isEqualTo(1);
  }

  @Test
  void theAddressGivesTheBytes() {
    long user = newUser();
    String url = replace(user, PDF).text("resumeUrl");

    var file = raw(web, local(url), asNobody());

    assertThat(file.getStatus().value()).isEqualTo(200);
    assertThat(file.getResponseBody()).isEqualTo(PDF.bytes());
    assertThat(file.getResponseHeaders().getContentDisposition().getFilename())
        .isEqualTo("eleanor-whitcombe.pdf");
  }

  @Test
  void anEarlierFileComesBackAsTheNewest() {
    long user = newUser();
    replace(user, PDF);
    replace(user, DOCX);

    Answer restored = post(web, "/api/user/resume/versions/1/restore", Map.of(), as(user));
    Answer again = post(web, "/api/user/resume/versions/3/restore", Map.of(), as(user));
    Answer versions = get(web, "/api/user/resume/versions", as(user));

    assertThat(restored.status()).isEqualTo(200);
    assertThat(restored.number("resume.version")).isEqualTo(3);
    assertThat(restored.text("resume.fileName")).isEqualTo("eleanor-whitcombe.pdf");
    assertThat(raw(web, local(restored.text("resumeUrl")), asNobody()).getResponseBody())
        .isEqualTo(PDF.bytes());
    assertThat(again.number("resume.version")).isEqualTo(3);
    assertThat(versions.body().path("versions").valueStream().map(v -> v.path("version").asInt()))
        .containsExactly(3, 2, 1);
    for (String unknown : List.of("4", "0", "x", "99999999999")) {
      assertThat(
              post(web, "/api/user/resume/versions/" + unknown + "/restore", Map.of(), as(user))
                  .status())
          .isEqualTo(404);
    }
    assertThat(used(user)).isEqualTo(1);
  }

  @Test
  void whatIsRefusedLeavesTheFormer() {
    long user = newUser();
    replace(user, PDF);
    byte[] large = new byte[5 * 1024 * 1024 + 1];
    System.arraycopy(PDF.bytes(), 0, large, 0, PDF.bytes().length);
    byte[] richText =
        "{\\rtf1\\ansi Ada Lovelace\\par Engineer since 1842\\par}".getBytes(US_ASCII);

    Answer tooLarge = replace(user, new NamedFile("file", "large.pdf", large));
    Answer otherType = replace(user, new NamedFile("file", "rich-text.pdf", richText));
    Answer empty = replace(user, new NamedFile("file", "empty.pdf", new byte[0]));
    Answer missing = form(web, "/api/user/resume", PDF.in("document"), Map.of(), as(user));

    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(otherType.status()).isEqualTo(415);
    assertThat(empty.status()).isEqualTo(422);
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.body().at("/errors/0/field").asString()).isEqualTo("file");
    assertThat(get(web, "/api/user/resume", as(user)).number("resume.version")).isEqualTo(1);
  }

  @Test
  void postingMakesItPrimaryAgain() {
    long user = newUser();
    int own = replace(user, PDF).number("resume.id");
    Answer uploaded = upload(web, "/api/v1/upload", text("Ada"), as(user));
    assertThat(get(web, "/api/user/resume", as(user)).number("resume.id")).isEqualTo(own);
    patch(
        web, "/api/v1/resumes/" + uploaded.number("resume_id"), Map.of("primary", true), as(user));

    Answer other = get(web, "/api/user/resume", as(user));
    replace(user, PDF);

    assertThat(other.number("resume.id")).isEqualTo(uploaded.number("resume_id"));
    assertThat(get(web, "/api/user/resume", as(user)).number("resume.id")).isEqualTo(own);
  }

  @Test
  void deletingRemovesAllVersionsAndTheNextLatestTakesItsPlace() {
    long user = newUser();
    int other = upload(web, "/api/v1/upload", text("Ada"), as(user)).number("resume_id");
    String oldUrl = replace(user, PDF).text("resumeUrl");
    String newUrl = replace(user, DOCX).text("resumeUrl");

    Answer deleted = delete(web, "/api/user/resume", as(user));

    assertThat(deleted.status()).isEqualTo(200);
    assertThat(deleted.text("message")).isNotBlank();
    assertThat(raw(web, local(oldUrl), asNobody()).getStatus().value()).isEqualTo(404);
    assertThat(raw(web, local(newUrl), asNobody()).getStatus().value()).isEqualTo(404);
    assertThat(get(web, "/api/user/resume", as(user)).number("resume.id")).isEqualTo(other);
    assertThat(delete(web, "/api/user/resume", as(user)).status()).isEqualTo(200);
    assertThat(get(web, "/api/user/resume", as(user)).status()).isEqualTo(404);
    assertThat(delete(web, "/api/user/resume", as(user)).status()).isEqualTo(404);
    assertThat(get(web, "/api/user/resume/versions", as(user)).status()).isEqualTo(404);
  }

  @Test
  void aNewOneAfterDeletingIsCountedAgain() {
    long user = newUser();
    int first = replace(user, PDF).number("resume.id");
    delete(web, "/api/user/resume", as(user));

    Answer next = replace(user, PDF);

    assertThat(next.number("resume.id")).isNotEqualTo(first);
    assertThat(next.number("resume.version")).isEqualTo(1);
    assertThat(used(user)).isEqualTo(2);
  }

  @Test
  void oldVersionsHaveABound() {
    long user = newUser();
    int id = replace(user, PDF).number("resume.id");
    database
        .sql(
            """
            WITH up AS (UPDATE resumes SET file_version = 30 WHERE id = :id RETURNING id)
            INSERT INTO resume_versions (resume_id, file_version, storage_key, file_name,
                                         content_type, size_bytes)
            SELECT v.resume_id, n, gen_random_uuid() || '.pdf', v.file_name, v.content_type, v.size_bytes
            FROM resume_versions v, generate_series(2, 30) n
            WHERE v.resume_id = :id
            """)
        .bind("id", (long) id)
        .then()
        .block();

    replace(user, PDF);
    post(web, "/api/user/resume/versions/12/restore", as(user));
    post(web, "/api/user/resume/versions/31/restore", as(user));

    JsonNode versions = get(web, "/api/user/resume/versions", as(user)).body().path("versions");
    assertThat(versions.valueStream().map(version -> version.path("version").asInt()))
        .startsWith(33, 32, 31, 30)
        .endsWith(13, 12)
        .hasSize(22);
  }

  private Answer replace(long user, NamedFile file) {
    return form(web, "/api/user/resume", file, Map.of(), as(user));
  }

  private int used(long user) {
    return get(web, "/api/auth/upload-stats", as(user)).number("stats.totalUploads");
  }
}
