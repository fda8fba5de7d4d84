package dev.hireflow.resume.file;

import static dev.hireflow.resume.ResumeTest.delete;
import static dev.hireflow.resume.ResumeTest.form;
import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.local;
import static dev.hireflow.resume.ResumeTest.raw;
import static dev.hireflow.resume.ResumeTest.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.platform.test.InParallel;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.Answer;
import dev.hireflow.resume.ResumeTest.NamedFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileIT extends ResumeIntegration {

  private static final NamedFile PDF = sample("priya-raghunathan.pdf");

  @Test
  void aFileIsKeptCountedAndGivenBack() {
    long user = newUser();

    Answer kept = keep(user, PDF);
    var file = raw(web, local(kept.text("file.url")), as(user));
    Answer stats = get(web, "/api/files/stats", as(user));

    assertThat(kept.status()).isEqualTo(201);
    assertThat(kept.text("message")).isNotBlank();
    assertThat(kept.text("file.name")).isEqualTo("priya-raghunathan.pdf");
    assertThat(kept.number("file.size")).isEqualTo(PDF.bytes().length);
    assertThat(kept.text("file.contentType")).isEqualTo("application/pdf");
    assertThat(kept.text("file.uploadedAt")).endsWith("Z");
    assertThat(kept.number("uploadStats.filesUploaded")).isEqualTo(1);
    assertThat(kept.number("uploadStats.limit")).isEqualTo(10);
    assertThat(kept.number("uploadStats.remaining")).isEqualTo(9);
    assertThat(file.getResponseBody()).isEqualTo(PDF.bytes());
    assertThat(file.getResponseHeaders().getContentDisposition().isAttachment()).isTrue();
    assertThat(stats.number("stats.totalUploads")).isEqualTo(1);
    assertThat(stats.number("stats.totalBytes")).isEqualTo(PDF.bytes().length);
    assertThat(stats.number("stats.percentage")).isEqualTo(10);
    assertThat(stats.text("stats.email")).contains("@");
    assertThat(get(web, "/api/v1/resumes/my-resumes", as(user)).number("total")).isZero();
  }

  @Test
  void othersFilesAreNotThere() {
    long user = newUser();
    int id = keep(user, PDF).number("file.id");
    long stranger = newUser();

    for (String other : List.of("" + id, "0", "x", "99999999999999999999")) {
      assertThat(get(web, "/api/files/" + other, as(stranger)).status()).isEqualTo(404);
      assertThat(delete(web, "/api/files/" + other, as(stranger)).status()).isEqualTo(404);
    }
    assertThat(raw(web, "/api/files/" + id, as(user)).getStatus().value()).isEqualTo(200);
  }

  @Test
  void deletingGivesNoUploadBack() {
    long user = newUser();
    int id = keep(user, PDF).number("file.id");

    List<Integer> statuses =
        InParallel.times(4, i -> delete(web, "/api/files/" + id, as(user)).status());

    assertThat(statuses).containsExactlyInAnyOrder(200, 404, 404, 404);
    assertThat(get(web, "/api/files/" + id, as(user)).status()).isEqualTo(404);
    Answer stats = get(web, "/api/files/stats", as(user));
    assertThat(stats.number("stats.totalUploads")).isEqualTo(1);
    assertThat(stats.number("stats.totalBytes")).isZero();
  }

  @Test
  void filesShareTheLimitWithResumes() {
    long user = newUser();
    get(web, "/api/files/stats", as(user));
    database
        .sql("UPDATE quotas SET used = 9 WHERE user_id = :user")
        .bind("user", user)
        .then()
        .block();

    List<Integer> statuses =
        InParallel.times(4, i -> i % 2 == 0 ? keep(user, PDF).status() : share(user).status());

    assertThat(statuses).filteredOn(status -> status == 429).hasSize(3);
    assertThat(statuses).filteredOn(status -> status < 300).hasSize(1);
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    long user = newUser();

    Answer program = keep(user, new NamedFile("file", "a.pdf", new byte[] {'M', 'Z', 0, 1, 2}));
    Answer empty = keep(user, new NamedFile("file", "a.pdf", new byte[0]));

    assertThat(program.status()).isEqualTo(415);
    assertThat(empty.status()).isEqualTo(422);
    assertThat(get(web, "/api/files/stats", as(user)).number("stats.totalUploads")).isZero();
  }

  private Answer keep(long user, NamedFile file) {
    return form(web, "/api/files/upload", file, Map.of(), as(user));
  }

  private Answer share(long user) {
    return form(web, "/api/v1/resumes/upload", PDF, Map.of("resume_name", "R"), as(user));
  }
}
