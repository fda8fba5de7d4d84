package dev.hireflow.job.application;

import static dev.hireflow.job.JobTest.delete;
import static dev.hireflow.job.JobTest.get;
import static dev.hireflow.job.JobTest.patch;
import static dev.hireflow.job.JobTest.post;
import static dev.hireflow.job.JobTest.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.job.JobIntegration;
import dev.hireflow.job.JobTest;
import dev.hireflow.job.JobTest.Answer;
import dev.hireflow.platform.test.InParallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class ApplicationIT extends JobIntegration {

  private long recruiter;
  private long posting;
  private long candidate;

  @BeforeEach
  void publish() {
    recruiter = newUser();
    posting = newPosting(recruiter);
    candidate = newUser();
  }

  @Test
  void bothSidesSeeTheApplicationEachInItsWay() {
    long resume = newResume(candidate);
    long id =
        post(
                web,
                "/api/v1/jobs/" + posting + "/apply",
                Map.of("resume_id", resume, "cover_letter", "Hello"),
                asCandidate(candidate))
            .number("application_id");

    Answer mine = get(web, "/api/v1/applications/my", asCandidate(candidate));
    Answer theirs = get(web, list(), asRecruiter(recruiter));

    for (Answer list : List.of(mine, theirs)) {
      assertThat(list.status()).isEqualTo(200);
      assertThat(list.number("total")).isEqualTo(1);
      assertThat(list.at("next_cursor").isNull()).isTrue();
      JsonNode shown = list.at("applications.0");
      assertThat(shown.path("id").asLong()).isEqualTo(id);
      assertThat(shown.path("job_id").asLong()).isEqualTo(posting);
      assertThat(shown.path("candidate_id").asLong()).isEqualTo(candidate);
      assertThat(shown.path("resume_id").asLong()).isEqualTo(resume);
      assertThat(shown.path("resume_version").asInt()).isEqualTo(1);
      assertThat(shown.path("status").asString()).isEqualTo("pending");
      assertThat(shown.path("cover_letter").asString()).isEqualTo("Hello");
      assertThat(shown.path("applied_at").asString()).endsWith("Z");
      assertThat(shown.path("reviewed_at").isNull()).isTrue();
    }
    assertThat(mine.text("applications.0.job_title")).isEqualTo("Senior Software Engineer");
    assertThat(mine.text("applications.0.company_name")).isEqualTo("Tech Corp");
    assertThat(mine.at("applications.0").has("candidate_email")).isFalse();
    assertThat(theirs.text("applications.0.candidate_name")).isEqualTo("Ada Lovelace");
    assertThat(theirs.text("applications.0.candidate_email")).isEqualTo(JobTest.email(candidate));
  }

  @Test
  void theRecruiterMovesItOnAndNotesAreTheirs() {
    long id = apply(candidate);

    Answer reviewed = move(id, "reviewed", "Promising");
    Answer shortlisted = move(id, "shortlisted", null);
    Answer accepted = move(id, "accepted", "Welcome");

    assertThat(reviewed.status()).isEqualTo(200);
    String reviewedAt = reviewed.text("application.reviewed_at");
    assertThat(reviewedAt).endsWith("Z");
    assertThat(shortlisted.text("application.reviewed_at")).isEqualTo(reviewedAt);
    assertThat(accepted.text("application.status")).isEqualTo("accepted");
    JsonNode own = get(web, path(id), asRecruiter(recruiter)).at("application.history");
    assertThat(own)
        .extracting(step -> step.path("status").asString())
        .containsExactly("pending", "reviewed", "shortlisted", "accepted");
    assertThat(own.path(1).path("note").asString()).isEqualTo("Promising");
    assertThat(own.path(2).has("note")).isFalse();
    assertThat(own).allMatch(step -> step.path("changed_at").asString().endsWith("Z"));
    JsonNode theirs = get(web, path(id), asCandidate(candidate)).at("application.history");
    assertThat(theirs).hasSize(4).noneMatch(step -> step.has("note"));
    List<JsonNode> moved =
        events.await(Topic.POSTINGS, "ApplicationMoved", Long.toString(posting), 3);
    assertThat(moved).extracting(e -> e.path("version").asInt()).containsExactly(3, 4, 5);
    assertThat(moved)
        .extracting(e -> e.at("/data/status").asString())
        .containsExactly("reviewed", "shortlisted", "accepted");
    assertThat(moved).allMatch(e -> e.at("/data/applicationId").asLong() == id);
    assertThat(
            count(
                "SELECT count(*) FROM application_history WHERE changed_by = "
                    + recruiter
                    + " AND application_id = "
                    + id))
        .isEqualTo(3);
  }

  @Test
  void aStepThatDoesNotLeadOnIsAConflictThatNamesBothStates() {
    long id = apply(candidate);

    for (String state : List.of("pending", "accepted", "withdrawn")) {
      Answer refused = move(id, state, null);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.text("error")).isEqualTo("CONFLICT");
      assertThat(refused.text("detail"))
          .isEqualTo("An application can't go from pending to " + state);
    }
    move(id, "rejected", null);
    assertThat(move(id, "rejected", null).status()).isEqualTo(409);
    assertThat(move(id, "shortlisted", null).status()).isEqualTo(409);
    assertThat(get(web, path(id), asRecruiter(recruiter)).at("application.history")).hasSize(2);
  }

  @Test
  void aMoveIsChecked() {
    long id = apply(candidate);
    List<Map<String, Object>> wrong =
        List.of(
            Map.of(),
            Map.of("status", "hired"),
            Map.of("status", "REVIEWED"),
            Map.of("status", 1),
            Map.of("status", "reviewed", "note", "x".repeat(2_001)),
            Map.of("status", "reviewed", "note", 7));

    for (Map<String, Object> body : wrong) {
      Answer refused = patch(web, path(id), body, asRecruiter(recruiter));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.text("errors.0.field")).isIn("status", "note");
    }
    assertThat(move(id, "reviewed", "x".repeat(2_000)).status()).isEqualTo(200);
  }

  @Test
  void ofParallelStepsOnlyThoseThatLeadOnAreTaken() {
    long id = apply(candidate);

    List<Answer> same = InParallel.times(10, i -> move(id, "reviewed", null));
    List<Answer> different =
        InParallel.times(10, i -> move(id, i % 2 == 0 ? "rejected" : "shortlisted", null));

    assertThat(same).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(same).filteredOn(answer -> answer.status() == 409).hasSize(9);
    List<String> taken =
        different.stream()
            .filter(answer -> answer.status() == 200)
            .map(answer -> answer.text("application.status"))
            .toList();
    assertThat(taken).contains("rejected").doesNotHaveDuplicates();
    assertThat(get(web, path(id), asRecruiter(recruiter)).text("application.status"))
        .isEqualTo("rejected");
    assertThat(get(web, path(id), asRecruiter(recruiter)).at("application.history"))
        .hasSize(2 + taken.size());
  }

  @Test
  void aWithdrawnApplicationIsKeptButNotCounted() {
    long id = apply(candidate);
    long other = apply(newUser());

    List<Answer> withdrawals =
        InParallel.times(5, i -> delete(web, path(id), asCandidate(candidate)));

    assertThat(withdrawals).extracting(Answer::status).containsOnly(200);
    assertThat(withdrawals.getFirst().text("message"))
        .isEqualTo("Application withdrawn successfully");
    assertThat(applicationsCount()).isEqualTo(1);
    assertThat(ids(get(web, list(), asRecruiter(recruiter)))).containsExactly(other);
    assertThat(ids(get(web, list() + "?status=withdrawn", asRecruiter(recruiter))))
        .containsExactly(id);
    Answer mine = get(web, "/api/v1/applications/my", asCandidate(candidate));
    assertThat(mine.text("applications.0.status")).isEqualTo("withdrawn");
    assertThat(move(id, "reviewed", null).status()).isEqualTo(409);
    JsonNode history = get(web, path(id), asCandidate(candidate)).at("application.history");
    assertThat(history)
        .extracting(step -> step.path("status").asString())
        .containsExactly("pending", "withdrawn");
    delete(web, "/api/v1/jobs/" + posting, asRecruiter(recruiter));
    events.await(Topic.POSTINGS, "JobClosed", Long.toString(posting), 1);
    List<JsonNode> told =
        events.find(Topic.POSTINGS, "ApplicationWithdrawn", Long.toString(posting));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().at("/data/status").asString()).isEqualTo("withdrawn");
    assertThat(told.getFirst().at("/data/applicationId").asLong()).isEqualTo(id);
    assertThat(told.getFirst().path("version").asInt()).isEqualTo(4);
  }

  @Test
  void whoHasWithdrawnMayApplyAgainWithAnotherResume() {
    long id = apply(candidate);
    move(id, "reviewed", "A note");
    delete(web, path(id), asCandidate(candidate));
    long resume = newResume(candidate);

    List<Answer> again = InParallel.times(5, i -> applyWith(candidate, resume));

    assertThat(again).filteredOn(answer -> answer.status() == 400).hasSize(4);
    assertThat(again)
        .filteredOn(answer -> answer.status() == 200)
        .hasSize(1)
        .allMatch(answer -> answer.number("application_id") == id);
    Answer shown = get(web, path(id), asRecruiter(recruiter));
    assertThat(shown.text("application.status")).isEqualTo("pending");
    assertThat(shown.number("application.resume_id")).isEqualTo(resume);
    assertThat(shown.at("application.reviewed_at").isNull()).isTrue();
    assertThat(shown.at("application.history"))
        .extracting(step -> step.path("status").asString())
        .containsExactly("pending", "reviewed", "withdrawn", "pending");
    assertThat(applicationsCount()).isEqualTo(1);
    List<JsonNode> told =
        events.await(Topic.POSTINGS, "ApplicationSubmitted", Long.toString(posting), 2);
    assertThat(told).hasSize(2);
    assertThat(told.getLast().at("/data/resumeId").asLong()).isEqualTo(resume);
  }

  @Test
  void whatIsDecidedCanNotBeWithdrawn() {
    long id = apply(candidate);
    move(id, "rejected", null);

    Answer refused = delete(web, path(id), asCandidate(candidate));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("detail"))
        .isEqualTo("An application that is rejected can't be withdrawn");
    assertThat(applicationsCount()).isEqualTo(1);
  }

  @Test
  void withdrawingAndMovingAtTheSameTimeLeaveTheCountRight() {
    List<Long> candidates = InParallel.times(8, i -> newUser());
    List<Long> ids = candidates.stream().map(this::apply).toList();

    InParallel.times(
        16,
        i ->
            i % 2 == 0
                ? delete(web, path(ids.get(i / 2)), asCandidate(candidates.get(i / 2)))
                : move(ids.get(i / 2), "rejected", null));

    assertThat(applicationsCount())
        .isEqualTo(
            count(
                "SELECT count(*) FROM job_applications WHERE status <> 'withdrawn' AND job_id = "
                    + posting));
    assertThat(count("SELECT version FROM job_postings WHERE id = " + posting)).isEqualTo(17);
  }

  @Test
  void listsGoOnByCursorAndByOffset() {
    List<Long> applied = IntStream.range(0, 5).mapToObj(i -> apply(newUser())).toList();
    move(applied.get(2), "reviewed", null);

    Answer first = get(web, list() + "?limit=2", asRecruiter(recruiter));
    apply(newUser());
    List<Long> walked = new ArrayList<>(ids(first));
    Answer part = first;
    while (!part.at("next_cursor").isNull()) {
      part =
          get(web, list() + "?limit=2&cursor=" + part.text("next_cursor"), asRecruiter(recruiter));
      assertThat(part.body().has("total")).isFalse();
      walked.addAll(ids(part));
    }

    assertThat(first.number("total")).isEqualTo(5);
    assertThat(walked).isEqualTo(applied.reversed());
    assertThat(ids(get(web, list() + "?limit=1&offset=1", asRecruiter(recruiter))))
        .containsExactly(applied.getLast());
    Answer reviewed = get(web, list() + "?status=reviewed", asRecruiter(recruiter));
    assertThat(reviewed.number("total")).isEqualTo(1);
    assertThat(ids(reviewed)).containsExactly(applied.get(2));
    for (String wrong : List.of("status=hired", "limit=0", "cursor=x", "offset=-1")) {
      assertThat(get(web, list() + "?" + wrong, asRecruiter(recruiter)).status()).isEqualTo(422);
      assertThat(get(web, "/api/v1/applications/my?" + wrong, asCandidate(candidate)).status())
          .isEqualTo(422);
    }
  }

  @Test
  void aCandidatesListIsTheirsAlone() {
    apply(candidate);
    long second = newPosting(recruiter);
    long id =
        post(
                web,
                "/api/v1/jobs/" + second + "/apply",
                Map.of("resume_id", newResume(candidate)),
                asCandidate(candidate))
            .number("application_id");
    move(id, "reviewed", null);

    assertThat(get(web, "/api/v1/applications/my", asCandidate(candidate)).number("total"))
        .isEqualTo(2);
    assertThat(ids(get(web, "/api/v1/applications/my?status=reviewed", asCandidate(candidate))))
        .containsExactly(id);
    assertThat(get(web, "/api/v1/applications/my", asCandidate(newUser())).number("total"))
        .isZero();
    assertThat(get(web, "/api/v1/applications/my", asNobody()).status()).isEqualTo(401);
  }

  @Test
  void strangersAndWrongIdsAreToldNothing() {
    String id = Long.toString(apply(candidate));
    record Call(HttpMethod method, Object body) {}
    List<Call> calls =
        List.of(
            new Call(HttpMethod.GET, null),
            new Call(HttpMethod.PATCH, Map.of("status", "reviewed")),
            new Call(HttpMethod.DELETE, null));

    for (String other : List.of(id, "0", "-1", "abc", "1.5", "999999999999", "9".repeat(30))) {
      for (Consumer<HttpHeaders> stranger :
          List.of(asRecruiter(newUser()), asCandidate(newUser()))) {
        for (Call call : calls) {
          Answer refused =
              send(web, call.method(), "/api/v1/applications/" + other, call.body(), stranger);
          assertThat(refused.status()).as(call + " " + other).isEqualTo(404);
          assertThat(refused.text("detail")).isEqualTo("Application not found");
        }
        Answer list = get(web, "/api/v1/jobs/" + other + "/applications", stranger);
        assertThat(list.status()).as("list of " + other).isEqualTo(404);
      }
    }
    for (Call call : calls) {
      assertThat(
              send(web, call.method(), "/api/v1/applications/" + id, call.body(), asNobody())
                  .status())
          .isEqualTo(401);
    }
    assertThat(
            patch(
                    web,
                    "/api/v1/applications/" + id,
                    Map.of("status", "reviewed"),
                    asCandidate(candidate))
                .status())
        .isEqualTo(404);
    assertThat(delete(web, "/api/v1/applications/" + id, asRecruiter(recruiter)).status())
        .isEqualTo(404);
    assertThat(get(web, list(), asCandidate(candidate)).status()).isEqualTo(404);
    assertThat(
            get(web, "/api/v1/applications/" + id, asRecruiter(recruiter))
                .text("application.status"))
        .isEqualTo("pending");
  }

  @Test
  void otherServicesAreToldTheStateOfNow() {
    long id = apply(candidate);
    String path = "/internal/applications/" + id;

    Answer pending = get(web, path, asService("internal"));
    move(id, "reviewed", null);
    delete(web, path(id), asCandidate(candidate));
    Answer withdrawn = get(web, path, asService("internal"));

    assertThat(pending.status()).isEqualTo(200);
    assertThat(pending.number("version")).isEqualTo(2);
    assertThat(pending.number("application.applicationId")).isEqualTo(id);
    assertThat(pending.number("application.postingId")).isEqualTo(posting);
    assertThat(pending.number("application.recruiterId")).isEqualTo(recruiter);
    assertThat(pending.text("application.status")).isEqualTo("pending");
    assertThat(withdrawn.number("version")).isEqualTo(4);
    assertThat(withdrawn.text("application.status")).isEqualTo("withdrawn");
    for (String unknown : List.of("999999999999", "abc", "0")) {
      assertThat(get(web, "/internal/applications/" + unknown, asService("internal")).status())
          .isEqualTo(404);
    }
    assertThat(get(web, path, asService("uploads:read")).status()).isEqualTo(403);
    assertThat(get(web, path, asRecruiter(recruiter)).status()).isEqualTo(401);
    assertThat(get(web, path, asNobody()).status()).isEqualTo(401);
  }

  private long apply(long applicant) {
    return applyWith(applicant, newResume(applicant)).number("application_id");
  }

  private Answer applyWith(long applicant, long resume) {
    return post(
        web,
        "/api/v1/jobs/" + posting + "/apply",
        Map.of("resume_id", resume),
        asCandidate(applicant));
  }

  private Answer move(long id, String status, String note) {
    Map<String, Object> body =
        note == null ? Map.of("status", status) : Map.of("status", status, "note", note);
    return patch(web, path(id), body, asRecruiter(recruiter));
  }

  private long applicationsCount() {
    return get(web, "/api/v1/jobs/" + posting, asRecruiter(recruiter))
        .number("job.applications_count");
  }

  private String list() {
    return "/api/v1/jobs/" + posting + "/applications";
  }

  private static String path(long id) {
    return "/api/v1/applications/" + id;
  }

  private static List<Long> ids(Answer list) {
    return IntStream.range(0, list.at("applications").size())
        .mapToObj(i -> list.number("applications." + i + ".id"))
        .toList();
  }
}
