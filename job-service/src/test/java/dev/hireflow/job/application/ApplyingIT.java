package dev.hireflow.job.application;

import static dev.hireflow.job.JobTest.delete;
import static dev.hireflow.job.JobTest.event;
import static dev.hireflow.job.JobTest.get;
import static dev.hireflow.job.JobTest.post;
import static dev.hireflow.job.JobTest.resumeData;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.job.AuthServiceStandIn;
import dev.hireflow.job.JobIntegration;
import dev.hireflow.job.JobTest;
import dev.hireflow.job.JobTest.Answer;
import dev.hireflow.job.ResumeServiceStandIn;
import dev.hireflow.platform.test.InParallel;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

class ApplyingIT extends JobIntegration {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  @Test
  void aCandidateAppliesAsSeed002Documents() {
    long recruiter = newUser();
    long posting = newPosting(recruiter);
    long candidate = newUser();
    long resume = newResume(candidate);

    Answer applied =
        post(
            web,
            "/api/v1/jobs/" + posting + "/apply",
            Map.of("resume_id", resume, "cover_letter", "I am very interested..."),
            asCandidate(candidate));

    assertThat(applied.status()).isEqualTo(200);
    assertThat(applied.at("success").asBoolean()).isTrue();
    assertThat(applied.text("message")).isEqualTo("Application submitted successfully");
    long id = applied.number("application_id");
    assertThat(applicationsCount(posting, recruiter)).isEqualTo(1);
    JsonNode told =
        events.await(Topic.POSTINGS, "ApplicationSubmitted", Long.toString(posting), 1).getFirst();
    assertThat(told.path("version").asInt()).isEqualTo(2);
    JsonNode data = told.path("data");
    assertThat(data.path("applicationId").asLong()).isEqualTo(id);
    assertThat(data.path("postingId").asLong()).isEqualTo(posting);
    assertThat(data.path("title").asString()).isEqualTo("Senior Software Engineer");
    assertThat(data.path("candidateId").asLong()).isEqualTo(candidate);
    assertThat(data.path("recruiterId").asLong()).isEqualTo(recruiter);
    assertThat(data.path("resumeId").asLong()).isEqualTo(resume);
    assertThat(data.path("fileVersion").asInt()).isEqualTo(1);
    assertThat(data.path("status").asString()).isEqualTo("pending");
  }

  @Test
  void onlyCandidatesApplyWhateverIsSent() {
    String path = "/api/v1/jobs/" + newPosting(newUser()) + "/apply";

    for (String type : List.of("recruiter", "admin")) {
      Answer refused = post(web, path, Map.of("resume_id", "x"), as(newUser(), type));
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.text("error")).isEqualTo("FORBIDDEN");
      assertThat(refused.text("detail")).isEqualTo("Only candidates can apply to jobs");
    }
    assertThat(post(web, path, Map.of("resume_id", 1), asNobody()).status()).isEqualTo(401);
  }

  @Test
  void theBodyIsChecked() {
    long candidate = newUser();
    long resume = newResume(candidate);
    String path = "/api/v1/jobs/" + newPosting(newUser()) + "/apply";
    record Wrong(String field, Map<String, Object> body) {}
    List<Wrong> wrong =
        List.of(
            new Wrong("resume_id", Map.of()),
            new Wrong("resume_id", Map.of("resume_id", "12")),
            new Wrong("resume_id", Map.of("resume_id", List.of(1))),
            new Wrong("cover_letter", Map.of("resume_id", resume, "cover_letter", 5)),
            new Wrong("cover_letter", Map.of("resume_id", resume, "cover_letter", "a\0")),
            new Wrong(
                "cover_letter", Map.of("resume_id", resume, "cover_letter", "x".repeat(10_001))));

    for (Wrong each : wrong) {
      Answer refused = post(web, path, each.body(), asCandidate(candidate));
      assertThat(refused.status()).as(each.field()).isEqualTo(422);
      assertThat(refused.text("errors.0.field")).isEqualTo(each.field());
    }
    assertThat(
            post(
                    web,
                    path,
                    Map.of("resume_id", resume, "cover_letter", "x".repeat(10_000), "more", 1),
                    asCandidate(candidate))
                .status())
        .isEqualTo(200);
  }

  @Test
  void whatIsNotOpenTakesNoApplications() {
    long recruiter = newUser();
    long closed = newPosting(recruiter);
    long expired = newPosting(recruiter);
    delete(web, "/api/v1/jobs/" + closed, asRecruiter(recruiter));
    execute("UPDATE job_postings SET expires_at = now() WHERE id = " + expired);
    long candidate = newUser();
    long resume = newResume(candidate);

    for (Object id : List.of(closed, expired, JobTest.newId(), "abc", "0", "9".repeat(30))) {
      Answer refused = applyTo(id, candidate, resume);
      assertThat(refused.status()).as(id.toString()).isEqualTo(404);
      assertThat(refused.text("detail")).isEqualTo("Job not found");
    }
    assertThat(count("SELECT count(*) FROM job_applications WHERE candidate_id = " + candidate))
        .isZero();
  }

  @Test
  void aResumeMustBeThereAndOnesOwn() {
    long recruiter = newUser();
    long posting = newPosting(recruiter);
    long candidate = newUser();
    long deleted = newResume(candidate);
    ResumeServiceStandIn.hasDeleted(deleted);

    for (long resume : List.of(newResume(newUser()), deleted, JobTest.newId(), -1L, 0L)) {
      Answer refused = awaitOwner(posting, candidate, resume, 404);
      assertThat(refused.text("detail")).isEqualTo("Resume not found");
    }
    assertThat(applicationsCount(posting, recruiter)).isZero();
  }

  @Test
  void whatWasUploadedAMomentAgoCanBeAppliedWith() {
    long candidate = JobTest.newId();
    AuthServiceStandIn.knows(candidate);
    long resume = JobTest.newId();
    ResumeServiceStandIn.knows(resume, candidate, 2);

    Answer applied = awaitOwner(newPosting(newUser()), candidate, resume, 200);

    assertThat(
            get(
                    web,
                    "/api/v1/applications/" + applied.number("application_id"),
                    asCandidate(candidate))
                .number("application.resume_version"))
        .isEqualTo(2);
    ResumeServiceStandIn.isAwayFor(resume);
    assertThat(applyTo(newPosting(newUser()), candidate, resume).status()).isEqualTo(200);
  }

  @Test
  void theCopyServesWhileItsOwnerIsAway() {
    long posting = newPosting(newUser());
    long candidate = newUser();
    long resume = JobTest.newId();
    ResumeServiceStandIn.isAwayFor(resume);
    assertThat(applyTo(posting, candidate, resume).status()).isEqualTo(503);
    tell("ResumeStored", resume, 1, resumeData(resume, candidate, 1));
    tell("ResumeChanged", resume, 2, resumeData(resume, candidate, 3));
    tell("ResumeStored", resume, 1, resumeData(resume, candidate, 9));
    awaitVersion(resume, 2);

    assertThat(applyTo(posting, newUser(), resume).status()).isEqualTo(404);
    Answer applied = applyTo(posting, candidate, resume);

    assertThat(applied.status()).isEqualTo(200);
    assertThat(
            get(
                    web,
                    "/api/v1/applications/" + applied.number("application_id"),
                    asCandidate(candidate))
                .number("application.resume_version"))
        .isEqualTo(3);
  }

  @Test
  void aDeletedResumeStaysDeletedWhateverComesLate() {
    long posting = newPosting(newUser());
    long candidate = newUser();
    long resume = JobTest.newId();
    ResumeServiceStandIn.isAwayFor(resume);
    tell("ResumeDeleted", resume, 5, resumeData(resume, candidate, 1));
    tell("ResumeStored", resume, 4, resumeData(resume, candidate, 1));
    tell("ResumeChanged", resume, 6, resumeData(resume, candidate, 1));
    long after = JobTest.newId();
    tell("ResumeStored", resume, after, 1, resumeData(after, candidate, 1));
    awaitVersion(after, 1);

    assertThat(applyTo(posting, candidate, resume).status()).isEqualTo(404);
    assertThat(count("SELECT version FROM known_resumes WHERE id = " + resume)).isEqualTo(5);
  }

  @Test
  void aCandidateWhomNobodyCanNameWaits() {
    long candidate = JobTest.newId();
    AuthServiceStandIn.isAwayFor(candidate);

    assertThat(applyTo(newPosting(newUser()), candidate, newResume(candidate)).status())
        .isEqualTo(503);
  }

  @Test
  void twentyParallelApplicationsOfOneCandidateAreOne() {
    long recruiter = newUser();
    long posting = newPosting(recruiter);
    long candidate = newUser();
    long resume = newResume(candidate);

    List<Answer> answers = InParallel.times(20, i -> applyTo(posting, candidate, resume));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 400)
        .hasSize(19)
        .allSatisfy(refused -> {
          assertThat(refused.text("detail")).isEqualTo("Already applied to this job");
          assertThat(refused.text("error")).isEqualTo("CONFLICT");
        });
    assertThat(applicationsCount(posting, recruiter)).isEqualTo(1);
    assertThat(count("SELECT count(*) FROM job_applications WHERE job_id = " + posting))
        .isEqualTo(1);
    delete(web, "/api/v1/jobs/" + posting, asRecruiter(recruiter));
    events.await(Topic.POSTINGS, "JobClosed", Long.toString(posting), 1);
    assertThat(events.find(Topic.POSTINGS, "ApplicationSubmitted", Long.toString(posting)))
        .hasSize(1);
  }

  @Test
  void applicationsOfManyAreAllCountedAndToldInOrder() {
    long recruiter = newUser();
    long posting = newPosting(recruiter);
    List<Long> candidates = InParallel.times(20, i -> newUser());

    List<Answer> answers =
        InParallel.times(
            20, i -> applyTo(posting, candidates.get(i), newResume(candidates.get(i))));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(applicationsCount(posting, recruiter)).isEqualTo(20);
    assertThat(events.await(Topic.POSTINGS, "ApplicationSubmitted", Long.toString(posting), 20))
        .extracting(e -> e.path("version").asInt())
        .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(2, 21).boxed().toList());
  }

  @Test
  void nothingIsCountedAfterThePostingWasClosed() {
    long recruiter = newUser();
    List<Long> candidates = InParallel.times(16, i -> newUser());
    List<Long> resumes = candidates.stream().map(this::newResume).toList();
    long warmUp = newPosting(recruiter);
    InParallel.times(16, i -> applyTo(warmUp, candidates.get(i), resumes.get(i)));

    for (int closing : new int[] {4, 8, 12, 16}) {
      long posting = newPosting(recruiter);
      List<Answer> answers =
          InParallel.times(
              17,
              i ->
                  i == closing
                      ? delete(web, "/api/v1/jobs/" + posting, asRecruiter(recruiter))
                      : applyTo(posting, candidates.get(i % 16), resumes.get(i % 16)));

      assertThat(answers).extracting(Answer::status).isSubsetOf(200, 404, 400);
      String key = Long.toString(posting);
      long closed =
          events.await(Topic.POSTINGS, "JobClosed", key, 1).getFirst().path("version").asLong();
      int accepted = (int) count("SELECT count(*) FROM job_applications WHERE job_id = " + posting);
      assertThat(applicationsCount(posting, recruiter)).isEqualTo(accepted);
      assertThat(closed).isEqualTo(accepted + 2);
      assertThat(events.find(Topic.POSTINGS, "ApplicationSubmitted", key))
          .hasSize(accepted)
          .allMatch(e -> e.path("version").asLong() < closed);
    }
  }

  @Test
  void aKeyAppliesOnceAndTheRetryHearsTheFirstAnswer() {
    long recruiter = newUser();
    long posting = newPosting(recruiter);
    long candidate = newUser();
    Map<String, Object> body = Map.of("resume_id", newResume(candidate));
    String key = UUID.randomUUID().toString();
    Consumer<HttpHeaders> headers =
        asCandidate(candidate).andThen(h -> h.set("Idempotency-Key", key));
    String path = "/api/v1/jobs/" + posting + "/apply";

    Answer first = post(web, path, body, headers);
    Answer again = post(web, path, body, headers);
    Answer other = post(web, path, Map.of("resume_id", newResume(candidate)), headers);
    Answer keyless = post(web, path, body, asCandidate(candidate));

    assertThat(first.status()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().getFirst("Idempotent-Replayed")).isEqualTo("true");
    assertThat(other.status()).isEqualTo(422);
    assertThat(keyless.status()).isEqualTo(400);
    assertThat(applicationsCount(posting, recruiter)).isEqualTo(1);
  }

  private Answer applyTo(Object posting, long candidate, long resume) {
    Map<String, Object> body = new HashMap<>(Map.of("resume_id", resume));
    return post(web, "/api/v1/jobs/" + posting + "/apply", body, asCandidate(candidate));
  }

  /** Another service that is slow for once is away; so the call is made until it is not. */
  private Answer awaitOwner(long posting, long candidate, long resume, int status) {
    return Awaitility.await()
        .atMost(DEADLINE)
        .until(() -> applyTo(posting, candidate, resume), answer -> answer.status() == status);
  }

  private long applicationsCount(long posting, long recruiter) {
    return get(web, "/api/v1/jobs/" + posting, asRecruiter(recruiter))
        .number("job.applications_count");
  }

  private void tell(String type, long resume, long version, String data) {
    tell(type, resume, resume, version, data);
  }

  /** With the key of another resume it comes after that one's events. */
  private void tell(String type, long key, long resume, long version, String data) {
    events.send(Topic.RESUMES, Long.toString(key), event(type, resume, version, data));
  }

  private void awaitVersion(long resume, long version) {
    Awaitility.await()
        .atMost(DEADLINE)
        .until(() ->
            count(
                    "SELECT count(*) FROM known_resumes WHERE id = "
                        + resume
                        + " AND version = "
                        + version)
                == 1);
  }
}
