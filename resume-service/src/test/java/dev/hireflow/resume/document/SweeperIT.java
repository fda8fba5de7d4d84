package dev.hireflow.resume.document;

import static dev.hireflow.resume.ResumeTest.delete;
import static dev.hireflow.resume.ResumeTest.form;
import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.local;
import static dev.hireflow.resume.ResumeTest.post;
import static dev.hireflow.resume.ResumeTest.raw;
import static dev.hireflow.resume.ResumeTest.sample;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest.NamedFile;
import dev.hireflow.resume.settings.ResumeProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class SweeperIT extends ResumeIntegration {

  private static final NamedFile PDF = sample("eleanor-whitcombe.pdf");

  @Autowired private DocumentStorage storage;
  @Autowired private IncomingDocuments incoming;
  @Autowired private List<StorageKeys> tables;
  @Autowired private ResumeProperties properties;

  @TempDir private Path folder;

  @Test
  void bytesWithoutARowGoAndAllOthersStay() throws IOException {
    long user = newUser();
    String orphan = UUID.randomUUID() + ".pdf";
    storage.put(orphan, Files.write(folder.resolve("orphan"), PDF.bytes())).block();
    String job = upload(web, "/api/v1/upload-anonymous", text("Ada"), asNobody()).text("job_id");
    String first = form(web, "/api/user/resume", PDF, Map.of(), as(user)).text("resumeUrl");
    String second = form(web, "/api/user/resume", PDF, Map.of(), as(user)).text("resumeUrl");
    String plain = form(web, "/api/files/upload", PDF, Map.of(), as(user)).text("file.url");

    sweeperIn(Duration.ZERO).sweep().block();
    assertThat(storage.open(orphan).block()).isNotNull();
    sweeperIn(Duration.ofHours(2)).sweep().block();

    assertThat(storage.open(orphan).block()).isNull();
    for (String kept : List.of(first, second, plain)) {
      assertThat(raw(web, local(kept), as(user)).getResponseBody()).isEqualTo(PDF.bytes());
    }
    assertThat(post(web, "/api/v1/claim", Map.of("job_id", job), as(user)).status()).isEqualTo(200);
    assertThat(post(web, "/api/v1/extract/" + job, as(user)).status()).isEqualTo(200);
  }

  @Test
  void theFilesOfADeletedResumeStayUntilTheirTimeHasCome() {
    long user = newUser();
    int id = form(web, "/api/user/resume", PDF, Map.of(), as(user)).number("resume.id");
    String key =
        database
            .sql("SELECT storage_key FROM resume_versions WHERE resume_id = :id")
            .bind("id", (long) id)
            .mapValue(String.class)
            .one()
            .block();
    delete(web, "/api/v1/resumes/" + id, as(user));

    sweeperIn(Duration.ofHours(2)).sweep().block();

    assertThat(get(web, "/api/v1/resumes/" + id, as(user)).status()).isEqualTo(404);
    assertThat(storage.open(key).block()).isNotNull();
  }

  /** As it will sweep after so long. */
  private Sweeper sweeperIn(Duration time) {
    Clock later = Clock.offset(Clock.systemUTC(), time);
    return new Sweeper(storage, incoming, tables, properties, later);
  }
}
