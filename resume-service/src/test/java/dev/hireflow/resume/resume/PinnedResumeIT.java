package dev.hireflow.resume.resume;

import static dev.hireflow.resume.ResumeTest.delete;
import static dev.hireflow.resume.ResumeTest.form;
import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.local;
import static dev.hireflow.resume.ResumeTest.raw;
import static dev.hireflow.resume.ResumeTest.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.resume.OtherServices;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest;
import dev.hireflow.resume.ResumeTest.Answer;
import dev.hireflow.resume.ResumeTest.NamedFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications hold on to the file that they were made with. */
class PinnedResumeIT extends ResumeIntegration {

  private static final AtomicLong APPLICATIONS = new AtomicLong(500);
  private static final NamedFile PDF = sample("eleanor-whitcombe.pdf");
  private static final NamedFile DOCX = sample("jonas-brandstetter.docx");

  @Autowired VersionRows versions;

  private final long application = APPLICATIONS.incrementAndGet();
  private long candidate;
  private long recruiter;
  private long resume;

  @Test
  void theRecruiterReadsWhatWasSentWhateverTheCandidateDoesLater() {
    apply();
    Answer before = awaitResume();
    String own = get(web, "/api/user/resume", as(candidate)).text("resumeUrl");

    replace(DOCX);
    Answer replaced = get(web, path(), as(recruiter));
    delete(web, "/api/user/resume", as(candidate));
    Answer deleted = get(web, path(), as(recruiter));

    assertThat(before.text("resume.fileName")).isEqualTo("eleanor-whitcombe.pdf");
    assertThat(before.number("resume.version")).isEqualTo(1);
    assertThat(before.text("resumeUrl")).isEqualTo(before.text("resume.url"));
    assertThat(replaced.number("resume.version")).isEqualTo(1);
    assertThat(deleted.number("resume.version")).isEqualTo(1);
    assertThat(file(deleted.text("resumeUrl"))).isEqualTo(PDF.bytes());
    assertThat(raw(web, local(own), asNobody()).getStatus().value()).isEqualTo(404);
    assertThat(get(web, path(), as(candidate)).status()).isEqualTo(200);
  }

  @Test
  void nobodyElseDoes() {
    apply();
    String url = awaitResume().text("resumeUrl");

    assertThat(get(web, path(), as(newUser())).status()).isEqualTo(404);
    for (String forged :
        List.of(
            url.replace("application=" + application, "application=" + (application + 1)),
            url.replace("application=" + application + "&", ""),
            url.replace("application=" + application, "application=x"),
            url.replaceAll("expires=\\d+", "expires=9999999999"))) {
      assertThat(raw(web, local(forged), asNobody()).getStatus().value()).isEqualTo(403);
    }
    for (String unknown : List.of("0", "x", "99999999999999999999", "-1")) {
      assertThat(get(web, "/api/v1/applications/" + unknown + "/resume", as(recruiter)).status())
          .isEqualTo(404);
    }
  }

  @Test
  void bytesAreKeptUntilTheApplicationIsWithdrawn() {
    apply();
    String url = awaitResume().text("resumeUrl");
    delete(web, "/api/user/resume", as(candidate));
    database
        .sql("UPDATE resumes SET deleted_at = now() - interval '1 hour' WHERE id = :id")
        .bind("id", resume)
        .then()
        .block();

    List<String> pinned = versions.purge(Duration.ofMinutes(10)).collectList().block();
    say("ApplicationWithdrawn", "withdrawn", 8);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> get(web, path(), as(recruiter)).status() == 404);
    List<String> free = versions.purge(Duration.ofMinutes(10)).collectList().block();

    assertThat(pinned).isEmpty();
    assertThat(free).hasSize(1);
    assertThat(raw(web, local(url), asNobody()).getStatus().value()).isEqualTo(404);
  }

  @Test
  void aRestoredCopyOfAPinnedFileKeepsItToo() {
    apply();
    awaitResume();
    ResumeTest.post(web, "/api/user/resume/versions/1/restore", Map.of(), as(candidate));
    replace(DOCX);
    ResumeTest.post(web, "/api/user/resume/versions/1/restore", Map.of(), as(candidate));
    delete(web, "/api/user/resume", as(candidate));
    database
        .sql("UPDATE resumes SET deleted_at = now() - interval '1 hour' WHERE id = :id")
        .bind("id", resume)
        .then()
        .block();

    List<String> removed = versions.purge(Duration.ofMinutes(10)).collectList().block();

    assertThat(removed).hasSize(1);
    assertThat(file(get(web, path(), as(recruiter)).text("resumeUrl"))).isEqualTo(PDF.bytes());
  }

  @Test
  void theOwnerIsAskedBeforeTheEventComes() {
    prepare();
    OtherServices.cannotSayOfApplication(application);
    assertThat(get(web, path(), as(recruiter)).status()).isEqualTo(503);
    OtherServices.knowsApplication(application, data("pending"), 5);

    assertThat(get(web, path(), as(newUser())).status()).isEqualTo(404);
    assertThat(get(web, path(), as(recruiter)).status()).isEqualTo(200);

    say("ApplicationWithdrawn", "withdrawn", 7);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> get(web, path(), as(recruiter)).status() == 404);
  }

  @Test
  void otherServicesLearnOfAResumeAtOnce() {
    prepare();

    Answer one = get(web, "/internal/resumes/" + resume, asService("internal"));
    Answer primary =
        await()
            .atMost(Duration.ofSeconds(30))
            .until(this::primary, answer -> !answer.text("reading").equals("PENDING"));
    delete(web, "/api/user/resume", as(candidate));

    assertThat(one.body().at("/resume/userId").asLong()).isEqualTo(candidate);
    assertThat(one.text("resume.fileName")).isEqualTo("eleanor-whitcombe.pdf");
    assertThat(primary.text("reading")).isEqualTo("EXTRACTED");
    assertThat(primary.text("document.basics.name")).isEqualTo("Eleanor Whitcombe");
    assertThat(primary.number("resume.id")).isEqualTo((int) resume);
    assertThat(primary().status()).isEqualTo(404);
    assertThat(get(web, "/internal/resumes/" + resume, asService("internal")).status())
        .isEqualTo(404);
    assertThat(get(web, "/internal/resumes/" + resume, as(candidate)).status()).isEqualTo(401);
    assertThat(get(web, "/internal/resumes/" + resume, asService("uploads:read")).status())
        .isEqualTo(403);
  }

  private void prepare() {
    candidate = newUser();
    recruiter = newUser();
    resume = replace(PDF).number("resume.id");
  }

  private void apply() {
    prepare();
    say("ApplicationSubmitted", "pending", 5);
  }

  private Answer primary() {
    return get(web, "/internal/users/" + candidate + "/primary-resume", asService("internal"));
  }

  private Answer awaitResume() {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> get(web, path(), as(recruiter)), answer -> answer.status() == 200);
  }

  private Answer replace(NamedFile file) {
    return form(web, "/api/user/resume", file, Map.of(), as(candidate));
  }

  private String path() {
    return "/api/v1/applications/" + application + "/resume";
  }

  private byte[] file(String url) {
    return raw(web, local(url), asNobody()).getResponseBody();
  }

  private void say(String type, String status, int version) {
    String event =
        """
        {"specversion":"1.0","id":"%s","source":"/job-service","type":"%s","subject":"9",
         "time":"2026-01-01T00:00:00Z","datacontenttype":"application/json",
         "dataschema":"urn:hireflow:event:%s:1","version":%d,"data":%s}\
        """
            .formatted(UUID.randomUUID(), type, type, version, data(status));
    events.send(Topic.POSTINGS, "9", event);
  }

  private String data(String status) {
    return """
    {"applicationId":%d,"postingId":9,"title":"Engineer","candidateId":%d,"recruiterId":%d,
     "resumeId":%d,"fileVersion":1,"status":"%s"}\
    """
        .formatted(application, candidate, recruiter, resume, status);
  }
}
