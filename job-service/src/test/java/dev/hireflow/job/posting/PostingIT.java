package dev.hireflow.job.posting;

import static dev.hireflow.job.JobTest.delete;
import static dev.hireflow.job.JobTest.get;
import static dev.hireflow.job.JobTest.post;
import static dev.hireflow.job.JobTest.posting;
import static dev.hireflow.job.JobTest.put;
import static dev.hireflow.job.JobTest.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.job.AuthServiceStandIn;
import dev.hireflow.job.JobIntegration;
import dev.hireflow.job.JobTest;
import dev.hireflow.job.JobTest.Answer;
import dev.hireflow.platform.test.InParallel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class PostingIT extends JobIntegration {

  private static final String TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS).toString();

  @Test
  void aPostingIsCreatedAsSeed002Documents() {
    long recruiter = newUser();

    Answer created = create(posting(), asRecruiter(recruiter));

    assertThat(created.status()).isEqualTo(200);
    assertThat(created.at("success").asBoolean()).isTrue();
    assertThat(created.text("message")).isEqualTo("Job posting created successfully");
    long id = created.number("job_id");
    Answer shown = get(web, "/api/v1/jobs/" + id, asRecruiter(recruiter));
    assertThat(shown.status()).isEqualTo(200);
    posting().forEach((member, value) -> assertThat(shown.text("job." + member)).isEqualTo(value));
    assertThat(shown.number("job.id")).isEqualTo(id);
    assertThat(shown.number("job.recruiter_id")).isEqualTo(recruiter);
    assertThat(shown.at("job.is_active").asBoolean()).isTrue();
    assertThat(shown.number("job.views_count")).isZero();
    assertThat(shown.number("job.applications_count")).isZero();
    assertThat(shown.text("job.created_at")).endsWith("Z");
    assertThat(shown.text("job.updated_at")).endsWith("Z");
    assertThat(shown.at("job.expires_at").isNull()).isTrue();
  }

  @Test
  void onlyRecruitersCreateWhateverTheySend() {
    for (String type : List.of("candidate", "admin")) {
      Answer refused = create(Map.of("title", 5), as(newUser(), type));
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.text("error")).isEqualTo("FORBIDDEN");
      assertThat(refused.text("detail")).isEqualTo("Only recruiters can create job postings");
    }
    assertThat(create(posting(), asNobody()).status()).isEqualTo(401);
  }

  @Test
  void aRecruiterWhomThisServiceHasNotMetIsAskedFor() {
    long recruiter = JobTest.newId();
    AuthServiceStandIn.knows(recruiter);

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> create(posting(), asRecruiter(recruiter)).status() == 200);

    assertThat(count("SELECT count(*) FROM known_users WHERE id = " + recruiter)).isEqualTo(1);
    long unknown = JobTest.newId();
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> create(posting(), asRecruiter(unknown)).status() == 401);
  }

  @Test
  void aRecruiterWhomNobodyCanNameWaits() {
    long recruiter = JobTest.newId();
    AuthServiceStandIn.isAwayFor(recruiter);

    Answer refused = create(posting(), asRecruiter(recruiter));

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.headers().getFirst("Retry-After")).isEqualTo("1");
  }

  @Test
  void everyMemberIsChecked() {
    long recruiter = newUser();
    long id = newPosting(recruiter);
    String longText = "x".repeat(20_001);
    List<Map.Entry<String, Object>> wrong =
        List.of(
            Map.entry("title", ""),
            Map.entry("title", "   "),
            Map.entry("title", "x".repeat(256)),
            Map.entry("title", 5),
            Map.entry("title", "a\0b"),
            Map.entry("company_name", " "),
            Map.entry("company_name", "x".repeat(256)),
            Map.entry("location", " "),
            Map.entry("location", "x".repeat(256)),
            Map.entry("location", List.of("Berlin")),
            Map.entry("job_type", "fulltime"),
            Map.entry("job_type", "FULL-TIME"),
            Map.entry("job_type", ""),
            Map.entry("experience_level", "guru"),
            Map.entry("description", ""),
            Map.entry("description", longText),
            Map.entry("requirements", longText),
            Map.entry("salary_range", "x".repeat(101)),
            Map.entry("salary_range", 100_000),
            Map.entry("expires_at", "2020-01-01T00:00:00Z"),
            Map.entry("expires_at", "tomorrow"),
            Map.entry("expires_at", "9999-12-31T23:59:59-01:00"),
            Map.entry("title", "\u2003"),
            Map.entry("expires_at", "2030-02-30"),
            Map.entry("expires_at", "+1000000000-12-31T23:59:59Z"),
            Map.entry("expires_at", 4102444800L));

    assertThat(wrong)
        .allSatisfy(entry -> {
          Map<String, Object> body = posting(entry.getKey(), entry.getValue());
          for (Answer refused :
              List.of(
                  create(body, asRecruiter(recruiter)),
                  put(web, "/api/v1/jobs/" + id, body, asRecruiter(recruiter)))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("errors.0.field")).isEqualTo(entry.getKey());
          }
        });
    for (String member :
        List.of(
            "title", "company_name", "location", "job_type", "experience_level", "description")) {
      Answer refused = create(posting(member, null), asRecruiter(recruiter));
      assertThat(refused.status()).as(member).isEqualTo(422);
      assertThat(refused.text("errors.0.field")).isEqualTo(member);
    }
    assertThat(count("SELECT count(*) FROM job_postings WHERE recruiter_id = " + recruiter))
        .isEqualTo(1);
  }

  @Test
  void whatIsNotAskedForMayBeLeftOutOrUnknown() {
    long recruiter = newUser();
    Map<String, Object> body = posting("unknown", Map.of("a", 1));
    body.remove("requirements");
    body.put("salary_range", " ");
    body.put("expires_at", TOMORROW);
    body.put("title", "Ingénieur 🚀");
    body.put("description", "word".repeat(4_000) + "\n<b>&</b>");

    Answer shown = get(web, "/api/v1/jobs/" + newPosting(recruiter, body), asRecruiter(recruiter));

    assertThat(shown.at("job.requirements").isNull()).isTrue();
    assertThat(shown.at("job.salary_range").isNull()).isTrue();
    assertThat(shown.text("job.title")).isEqualTo("Ingénieur 🚀");
    assertThat(Instant.parse(shown.text("job.expires_at")))
        .isEqualTo(Instant.parse(TOMORROW).truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  void aKeyCreatesOnce() {
    long recruiter = newUser();
    String key = UUID.randomUUID().toString();
    Consumer<HttpHeaders> headers =
        asRecruiter(recruiter).andThen(h -> h.set("Idempotency-Key", key));

    Answer first = create(posting(), headers);
    Answer again = create(posting(), headers);
    Answer other = create(posting("title", "Another"), headers);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().getFirst("Idempotent-Replayed")).isEqualTo("true");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("error")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(count("SELECT count(*) FROM job_postings WHERE recruiter_id = " + recruiter))
        .isEqualTo(1);
  }

  @Test
  void twentyParallelViewsCountTwentyAndTheRecruitersNone() {
    long recruiter = newUser();
    String path = "/api/v1/jobs/" + newPosting(recruiter);
    String updated = get(web, path, asRecruiter(recruiter)).text("job.updated_at");

    List<Answer> views =
        InParallel.times(
            20, i -> get(web, path, i % 2 == 0 ? asNobody() : asCandidate(JobTest.newId())));

    assertThat(views)
        .extracting(view -> (int) view.number("job.views_count"))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    Answer own = get(web, path, asRecruiter(recruiter));
    assertThat(own.number("job.views_count")).isEqualTo(20);
    assertThat(own.text("job.updated_at")).isEqualTo(updated);
  }

  @Test
  void rewritingReplacesEverythingThatARecruiterSays() {
    long recruiter = newUser();
    String path = "/api/v1/jobs/" + newPosting(recruiter);
    Map<String, Object> body = posting("title", "Staff Engineer");
    body.put("job_type", "contract");
    body.remove("requirements");
    body.remove("salary_range");

    Answer rewritten = put(web, path, body, asRecruiter(recruiter));

    assertThat(rewritten.status()).isEqualTo(200);
    assertThat(rewritten.text("job.title")).isEqualTo("Staff Engineer");
    assertThat(rewritten.text("job.job_type")).isEqualTo("contract");
    assertThat(rewritten.at("job.requirements").isNull()).isTrue();
    assertThat(rewritten.at("job.salary_range").isNull()).isTrue();
    assertThat(get(web, path, asRecruiter(recruiter)).body()).isEqualTo(rewritten.body());
  }

  @Test
  void aClosedPostingIsItsRecruitersAloneUntilItIsReopened() {
    long recruiter = newUser();
    String path = "/api/v1/jobs/" + newPosting(recruiter);

    Answer closed = delete(web, path, asRecruiter(recruiter));
    Answer again = delete(web, path, asRecruiter(recruiter));

    assertThat(closed.status()).isEqualTo(200);
    assertThat(closed.text("message")).isEqualTo("Job posting closed successfully");
    assertThat(again.body()).isEqualTo(closed.body());
    for (Consumer<HttpHeaders> other :
        List.of(asNobody(), asCandidate(newUser()), asRecruiter(newUser()))) {
      Answer hidden = get(web, path, other);
      assertThat(hidden.status()).isEqualTo(404);
      assertThat(hidden.text("detail")).isEqualTo("Job not found");
    }
    Answer own = get(web, path, asRecruiter(recruiter));
    assertThat(own.at("job.is_active").asBoolean(true)).isFalse();
    Answer rewritten = put(web, path, posting("title", "Closed"), asRecruiter(recruiter));
    assertThat(rewritten.at("job.is_active").asBoolean(true)).isFalse();
    Answer reopened = post(web, path + "/reopen", Map.of(), asRecruiter(recruiter));
    assertThat(reopened.status()).isEqualTo(200);
    assertThat(reopened.at("job.is_active").asBoolean()).isTrue();
    assertThat(get(web, path, asNobody()).status()).isEqualTo(200);
  }

  @Test
  void rewritingKeepsTheEndUnlessAnotherIsGiven() {
    long recruiter = newUser();
    long id = newPosting(recruiter, posting("expires_at", TOMORROW));
    String path = "/api/v1/jobs/" + id;
    expire(id);
    String end = get(web, path, asRecruiter(recruiter)).text("job.expires_at");

    Answer without = put(web, path, posting("title", "Corrected"), asRecruiter(recruiter));
    Answer same = put(web, path, posting("expires_at", end), asRecruiter(recruiter));

    assertThat(without.text("job.expires_at")).isEqualTo(end);
    assertThat(same.text("job.expires_at")).isEqualTo(end);
    assertThat(get(web, path, asNobody()).status()).isEqualTo(404);
  }

  @Test
  void anExpiredPostingNeedsANewEndToBeReopened() {
    long recruiter = newUser();
    long id = newPosting(recruiter, posting("expires_at", TOMORROW));
    String path = "/api/v1/jobs/" + id;
    expire(id);

    assertThat(get(web, path, asNobody()).status()).isEqualTo(404);
    assertThat(get(web, path, asRecruiter(recruiter)).status()).isEqualTo(200);
    Answer refused = send(web, HttpMethod.POST, path + "/reopen", null, asRecruiter(recruiter));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("error")).isEqualTo("CONFLICT");
    assertThat(refused.text("detail")).contains("expired").contains("expires_at");
    for (Object wrong : List.of("2020-01-01T00:00:00Z", "soon", 5)) {
      Answer invalid =
          post(web, path + "/reopen", Map.of("expires_at", wrong), asRecruiter(recruiter));
      assertThat(invalid.status()).isEqualTo(422);
      assertThat(invalid.text("errors.0.field")).isEqualTo("expires_at");
    }
    Answer reopened =
        post(web, path + "/reopen", Map.of("expires_at", TOMORROW), asRecruiter(recruiter));
    assertThat(reopened.status()).isEqualTo(200);
    assertThat(get(web, path, asNobody()).status()).isEqualTo(200);
  }

  @Test
  void everyChangeIsToldOnceInOrder() {
    long recruiter = newUser();
    long id = newPosting(recruiter);
    String path = "/api/v1/jobs/" + id;
    String key = Long.toString(id);

    get(web, path, asNobody());
    put(web, path, posting("title", "Staff Engineer"), asRecruiter(recruiter));
    delete(web, path, asRecruiter(recruiter));
    delete(web, path, asRecruiter(recruiter));
    post(web, path + "/reopen", Map.of(), asRecruiter(recruiter));
    post(web, path + "/reopen", Map.of(), asRecruiter(recruiter));
    put(web, path, posting("title", "Last"), asRecruiter(recruiter));

    List<JsonNode> changed = events.await(Topic.POSTINGS, "JobChanged", key, 3);
    assertThat(changed).extracting(e -> e.path("version").asInt()).containsExactly(2, 4, 5);
    assertThat(changed).allMatch(e -> e.at("/data/active").asBoolean());
    JsonNode posted = events.find(Topic.POSTINGS, "JobPosted", key).getFirst();
    assertThat(posted.path("version").asInt()).isEqualTo(1);
    assertThat(posted.at("/data/title").asString()).isEqualTo("Senior Software Engineer");
    assertThat(posted.at("/data/recruiterId").asLong()).isEqualTo(recruiter);
    assertThat(posted.at("/data/jobType").asString()).isEqualTo("full-time");
    List<JsonNode> closed = events.find(Topic.POSTINGS, "JobClosed", key);
    assertThat(closed).hasSize(1);
    assertThat(closed.getFirst().path("version").asInt()).isEqualTo(3);
    assertThat(closed.getFirst().at("/data/active").asBoolean(true)).isFalse();
  }

  @Test
  void parallelClosesAreOneClose() {
    long recruiter = newUser();
    long id = newPosting(recruiter);

    List<Answer> closes =
        InParallel.times(10, i -> delete(web, "/api/v1/jobs/" + id, asRecruiter(recruiter)));

    assertThat(closes).extracting(Answer::status).containsOnly(200);
    post(web, "/api/v1/jobs/" + id + "/reopen", Map.of(), asRecruiter(recruiter));
    events.await(Topic.POSTINGS, "JobChanged", Long.toString(id), 1);
    assertThat(events.find(Topic.POSTINGS, "JobClosed", Long.toString(id))).hasSize(1);
  }

  @Test
  void oneSeesOnesOwnPostingsWithTheirState() {
    long recruiter = newUser();
    long open = newPosting(recruiter);
    long closed = newPosting(recruiter);
    long expired = newPosting(recruiter, posting("expires_at", TOMORROW));
    newPosting(newUser());
    delete(web, "/api/v1/jobs/" + closed, asRecruiter(recruiter));
    expire(expired);
    get(web, "/api/v1/jobs/" + open, asNobody());

    Answer all = get(web, "/api/v1/jobs/mine?limit=2", asRecruiter(recruiter));
    Answer rest =
        get(
            web,
            "/api/v1/jobs/mine?limit=2&cursor=" + all.text("next_cursor"),
            asRecruiter(recruiter));

    assertThat(all.number("total")).isEqualTo(3);
    assertThat(all.number("jobs.0.id")).isEqualTo(expired);
    assertThat(all.text("jobs.0.status")).isEqualTo("expired");
    assertThat(all.text("jobs.1.status")).isEqualTo("closed");
    assertThat(rest.body().has("total")).isFalse();
    assertThat(rest.at("next_cursor").isNull()).isTrue();
    JsonNode own = rest.at("jobs.0");
    assertThat(own.path("id").asLong()).isEqualTo(open);
    assertThat(own.path("status").asString()).isEqualTo("open");
    assertThat(own.path("is_active").asBoolean()).isTrue();
    assertThat(own.path("views_count").asInt()).isEqualTo(1);
    assertThat(own.path("applications_count").asInt()).isZero();
    assertThat(own.has("expires_at")).isTrue();
    assertThat(own.has("score")).isFalse();
    for (Map.Entry<String, Long> status :
        Map.of("open", open, "closed", closed, "expired", expired).entrySet()) {
      Answer some = get(web, "/api/v1/jobs/mine?status=" + status.getKey(), asRecruiter(recruiter));
      assertThat(some.number("total")).isEqualTo(1);
      assertThat(some.number("jobs.0.id")).isEqualTo(status.getValue());
    }
    assertThat(get(web, "/api/v1/jobs/mine?status=paused", asRecruiter(recruiter)).status())
        .isEqualTo(422);
    assertThat(get(web, "/api/v1/jobs/mine", asCandidate(newUser())).number("total")).isZero();
  }

  @Test
  void strangersAndWrongIdsAreToldNothing() {
    String id = Long.toString(newPosting(newUser()));
    record Call(HttpMethod method, String suffix, Object body) {}
    List<Call> calls =
        List.of(
            new Call(HttpMethod.PUT, "", posting()),
            new Call(HttpMethod.DELETE, "", null),
            new Call(HttpMethod.POST, "/reopen", Map.of()));

    for (String other : List.of(id, "0", "-1", "abc", "1.5", "999999999999", "9".repeat(30))) {
      for (Consumer<HttpHeaders> stranger :
          List.of(asRecruiter(newUser()), asCandidate(newUser()))) {
        for (Call call : calls) {
          Answer refused =
              send(
                  web,
                  call.method(),
                  "/api/v1/jobs/" + other + call.suffix(),
                  call.body(),
                  stranger);
          assertThat(refused.status()).as(call + " " + other).isEqualTo(404);
          assertThat(refused.text("detail")).isEqualTo("Job not found");
        }
      }
      if (!other.equals(id)) {
        assertThat(get(web, "/api/v1/jobs/" + other, asNobody()).status()).isEqualTo(404);
      }
    }
    for (Call call : calls) {
      String path = "/api/v1/jobs/" + id + call.suffix();
      assertThat(send(web, call.method(), path, call.body(), asNobody()).status()).isEqualTo(401);
    }
    assertThat(get(web, "/api/v1/jobs/" + id, asNobody()).status()).isEqualTo(200);
  }

  @Test
  void searchEnginesReadItAsLinkedData() {
    long recruiter = newUser();
    Map<String, Object> body = posting("description", "Build <b>services</b> & tools");
    body.put("expires_at", TOMORROW);
    String path = "/api/v1/jobs/" + newPosting(recruiter, body);

    Answer data = get(web, path, headers -> headers.set(HttpHeaders.ACCEPT, "application/ld+json"));

    assertThat(data.status()).isEqualTo(200);
    assertThat(data.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/ld+json");
    assertThat(data.text("@type")).isEqualTo("JobPosting");
    assertThat(data.text("description")).isEqualTo("Build &lt;b&gt;services&lt;/b&gt; &amp; tools");
    assertThat(data.text("url")).endsWith(path);
    for (String accept :
        List.of("*/*", "application/json", "text/html,application/xhtml+xml,*/*;q=0.8")) {
      Answer plain = get(web, path, headers -> headers.set(HttpHeaders.ACCEPT, accept));
      assertThat(plain.headers().getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo("application/json");
      assertThat(plain.text("job.title")).isEqualTo("Senior Software Engineer");
    }
    assertThat(get(web, path, asNobody()).number("job.views_count")).isEqualTo(5);
  }

  private Answer create(Map<String, Object> body, Consumer<HttpHeaders> headers) {
    return post(web, "/api/v1/jobs/create", body, headers);
  }

  private void expire(long id) {
    execute("UPDATE job_postings SET expires_at = now() - interval '1 second' WHERE id = " + id);
  }
}
