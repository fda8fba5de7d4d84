package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import dev.hireflow.local.client.FormPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApplicationUnderTest.class)
class HiringJourneyIT {

  private static final Duration DEADLINE = Duration.ofSeconds(60);

  private final RunningApplication application;
  private Person recruiter;
  private Person candidate;

  HiringJourneyIT(RunningApplication application) {
    this.application = application;
  }

  @BeforeEach
  void signUp() {
    recruiter = Person.recruiterAt(application.browser());
    candidate = Person.signedUpAt(application.browser());
  }

  @Test
  void aPostingIsFoundAppliedToReadAndMoved() {
    String posting = post(Map.of("title", "Keeper of the lighthouse " + recruiter.id()));
    ApiResponse found =
        candidate
            .browser()
            .send(ApiRequest.get("/api/v1/jobs/list?q=lighthouse+" + recruiter.id()));
    String application = applyWith(upload("eleanor-whitcombe.pdf"), posting).at("/application_id");

    ApiResponse seen = recruiter.get("/api/v1/jobs/" + posting + "/applications");
    ApiResponse resume = recruiter.get("/api/v1/applications/" + application + "/resume");
    ApiResponse moved = move(application, "shortlisted");
    ApiResponse mine = candidate.get("/api/v1/applications/my");

    assertThat(found.at("/jobs/0/id")).as(found.body()).isEqualTo(posting);
    assertThat(seen.at("/applications/0/id")).isEqualTo(application);
    assertThat(seen.intAt("/total")).isEqualTo(1);
    assertThat(resume.at("/resume/fileName")).as(resume.body()).isEqualTo("eleanor-whitcombe.pdf");
    assertFile(resume.at("/resumeUrl"));
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(mine.at("/applications/0/status")).isEqualTo("shortlisted");
    assertThat(move(application, "pending").status()).isEqualTo(409);
    assertThat(
            Person.signedUpAt(this.application.browser())
                .get("/api/v1/applications/" + application + "/resume")
                .status())
        .isEqualTo(404);
    awaitMail(candidate, "has a new status: shortlisted");
    awaitMail(recruiter, "Jo Doe has applied");
    awaitPage();
  }

  @Test
  void theRecruiterKeepsWhatWasSentWhenTheCandidateDeletesIt() {
    String posting = post(Map.of());
    String resume = upload("eleanor-whitcombe.pdf");
    String id = applyWith(resume, posting).at("/application_id");
    assertThat(candidate.send(ApiRequest.delete("/api/v1/resumes/" + resume)).status())
        .isEqualTo(200);

    assertFile(recruiter.get("/api/v1/applications/" + id + "/resume").at("/resumeUrl"));
    assertThat(candidate.send(ApiRequest.delete("/api/v1/applications/" + id)).status())
        .isEqualTo(200);
    await()
        .atMost(DEADLINE)
        .until(() -> recruiter.get("/api/v1/applications/" + id + "/resume").status() == 404);
  }

  @Test
  void twentyApplicationsAtOnceAreOne() throws Exception {
    String posting = post(Map.of());
    String resume = upload("eleanor-whitcombe.pdf");

    List<ApiResponse> answers = Together.times(20, number -> applyWith(resume, posting));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 400).hasSize(19);
    assertThat(recruiter.get("/api/v1/jobs/" + posting).intAt("/job/applications_count"))
        .isEqualTo(1);
    assertThat(recruiter.get("/api/v1/jobs/" + posting + "/applications").intAt("/total"))
        .isEqualTo(1);
  }

  @Test
  void closedAndExpiredPostingsTakeNone() {
    String resume = upload("eleanor-whitcombe.pdf");
    String closed = post(Map.of());
    assertThat(recruiter.send(ApiRequest.delete("/api/v1/jobs/" + closed)).status()).isEqualTo(200);
    Instant soon = Instant.now().plusSeconds(8);
    String expired = post(Map.of("expires_at", soon.toString()));
    await().atMost(DEADLINE).until(() -> Instant.now().isAfter(soon));

    for (String posting : List.of(closed, expired)) {
      ApiResponse refused = applyWith(resume, posting);
      assertThat(refused.status()).as(refused.body()).isEqualTo(404);
      assertThat(refused.at("/message")).isEqualTo("Job not found");
      assertThat(candidate.get("/api/v1/jobs/" + posting).status()).isEqualTo(404);
      assertThat(recruiter.get("/api/v1/jobs/" + posting).intAt("/job/applications_count"))
          .isZero();
    }
  }

  private String post(Map<String, String> otherwise) {
    Map<String, String> posting =
        new HashMap<>(
            Map.of(
                "title", "Engineer",
                "company_name", "Example Hiring",
                "location", "Remote",
                "job_type", "full-time",
                "experience_level", "mid",
                "description", "Keeps the light burning."));
    posting.putAll(otherwise);
    ApiResponse made = recruiter.send(ApiRequest.post("/api/v1/jobs/create").json(posting));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return made.at("/job_id");
  }

  private String upload(String name) {
    ApiResponse stored =
        candidate.send(
            ApiRequest.post("/api/v1/upload")
                .form(List.of(FormPart.file("file", name, Documents.named(name)))));
    assertThat(stored.status()).as(stored.body()).isEqualTo(200);
    return stored.at("/resume_id");
  }

  private ApiResponse applyWith(String resume, String posting) {
    return candidate.send(
        ApiRequest.post("/api/v1/jobs/" + posting + "/apply")
            .json(Map.of("resume_id", Long.parseLong(resume))));
  }

  private ApiResponse move(String id, String status) {
    return recruiter.send(
        ApiRequest.of("PATCH", "/api/v1/applications/" + id).json(Map.of("status", status)));
  }

  private void assertFile(String url) {
    ApiResponse file = application.browser().send(ApiRequest.of("HEAD", url));
    assertThat(file.status()).as(url).isEqualTo(200);
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
  }

  private void awaitPage() {
    String name = recruiter.email().substring(0, recruiter.email().indexOf('@'));
    await()
        .atMost(DEADLINE)
        .until(() ->
            application
                .browser()
                .send(ApiRequest.get("/recruiter/profile/" + name))
                .body()
                .contains("Keeper of the lighthouse"));
  }

  private void awaitMail(Person person, String part) {
    await()
        .atMost(DEADLINE)
        .until(
            () -> mails().anyMatch(mail -> mail.contains(person.email()) && mail.contains(part)));
  }

  private Stream<String> mails() throws IOException {
    try (Stream<Path> files = Files.list(application.data().resolve("mail"))) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(HiringJourneyIT::read)
          .toList()
          .stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
