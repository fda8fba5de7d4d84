package dev.hireflow.resume.cvjob;

import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.post;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.InParallel;
import dev.hireflow.resume.OtherServices;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest;
import dev.hireflow.resume.ResumeTest.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CvJobIT extends ResumeIntegration {

  @Test
  void anAnonymousUploadBecomesAPersonsExtractedResume() {
    Answer uploaded = upload(web, "/api/v1/upload-anonymous", text("Ada Lovelace"), asNobody());
    String job = uploaded.text("job_id");
    long user = newUser();

    Answer claimed = claim(job, user);
    Answer extracted = post(web, "/api/v1/extract/" + job, Map.of(), as(user));
    Answer state = get(web, "/api/v1/extract/" + job, as(user));

    assertThat(uploaded.status()).isEqualTo(200);
    assertThat(uploaded.text("status")).isEqualTo("uploaded");
    assertThat(uploaded.text("expires_at")).endsWith("Z");
    assertThat(claimed.status()).isEqualTo(200);
    assertThat(claimed.text("status")).isEqualTo("claimed");
    assertThat(claimed.body().path("already_owned").asBoolean()).isFalse();
    assertThat(extracted.status()).isEqualTo(200);
    assertThat(extracted.text("status")).isEqualTo("extracted");
    assertThat(extracted.number("resume_id")).isEqualTo(claimed.number("resume_id"));
    assertThat(extracted.text("data.basicInfo.email")).isEqualTo("ada@example.com");
    assertThat(state.text("status")).isEqualTo("extracted");
    assertThat(state.text("data.basicInfo.email")).isEqualTo("ada@example.com");
  }

  @Test
  void claimIsToldAndCounted() {
    long user = newUser();
    String job = anonymousJob();

    Answer claimed = claim(job, user);

    String resume = Integer.toString(claimed.number("resume_id"));
    var said = events.await(Topic.RESUMES, "JobClaimed", resume, 1).getFirst();
    var counted = events.await(Topic.UPLOADS, "UploadCounted", Long.toString(user), 1).getFirst();
    assertThat(said.at("/data/jobId").asString()).isEqualTo(job);
    assertThat(counted.at("/data/filesUploaded").asInt()).isEqualTo(1);
    assertThat(counted.at("/data/remaining").asInt()).isEqualTo(9);
  }

  @Test
  void claimingAgainIsFree() {
    long user = newUser();
    String job = anonymousJob();
    Answer first = claim(job, user);

    Answer second = claim(job, user);

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.body().path("already_owned").asBoolean()).isTrue();
    assertThat(second.number("resume_id")).isEqualTo(first.number("resume_id"));
    assertThat(used(user)).isEqualTo(1);
  }

  @Test
  void tenParallelClaimsByTwoUsersGiveOneOwner() {
    String job = anonymousJob();
    long[] users = {newUser(), newUser()};

    List<Integer> statuses = InParallel.times(10, i -> claim(job, users[i % 2]).status());

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(5);
    assertThat(used(users[0]) + used(users[1])).isEqualTo(1);
    assertThat(
            count(
                "SELECT count(*) FROM resumes WHERE user_id IN ("
                    + users[0]
                    + ","
                    + users[1]
                    + ")"))
        .isEqualTo(1);
  }

  @Test
  void twentyFiveParallelUploadsAtLimitTenStoreExactlyTen() {
    long user = newUser();

    List<Integer> statuses =
        InParallel.times(
            25, i -> upload(web, "/api/v1/upload", text("Ada " + i), as(user)).status());

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(10);
    assertThat(statuses).filteredOn(status -> status == 429).hasSize(15);
    assertThat(used(user)).isEqualTo(10);
    assertThat(count("SELECT count(*) FROM resumes WHERE user_id = " + user)).isEqualTo(10);
    assertThat(events.await(Topic.UPLOADS, "UploadCounted", Long.toString(user), 10)).hasSize(10);
  }

  @Test
  void thePastLimitIsToldByItsCode() {
    long user = newUser();
    get(web, "/api/auth/upload-stats", as(user));
    database
        .sql("UPDATE quotas SET used = 10 WHERE user_id = :user")
        .bind("user", user)
        .then()
        .block();
    String job = anonymousJob();

    Answer refused = claim(job, user);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text("error")).isEqualTo("UPLOAD_LIMIT_REACHED");
    assertThat(claim(job, newUser()).status()).isEqualTo(200);
  }

  @Test
  void whatIsNotYoursIsNotThere() {
    long owner = newUser();
    String job = upload(web, "/api/v1/upload", text("Ada"), as(owner)).text("job_id");

    assertThat(get(web, "/api/v1/extract/" + job, as(newUser())).status()).isEqualTo(404);
    assertThat(post(web, "/api/v1/extract/" + job, Map.of(), as(newUser())).status())
        .isEqualTo(404);
    assertThat(claim(job, newUser()).status()).isEqualTo(409);
    assertThat(claim(UUID.randomUUID().toString(), owner).status()).isEqualTo(404);
    assertThat(claim("not-an-id", owner).status()).isEqualTo(404);
    assertThat(post(web, "/api/v1/claim", Map.of(), as(owner)).status()).isEqualTo(422);
  }

  @Test
  void anExpiredUploadIsGone() {
    String job = anonymousJob();
    database
        .sql("UPDATE cv_jobs SET expires_at = now() - interval '1 second' WHERE id = :id")
        .bind("id", UUID.fromString(job))
        .then()
        .block();

    assertThat(claim(job, newUser()).status()).isEqualTo(410);
  }

  @Test
  void whatIsNoDocumentIsRefusedAndNothingIsKept() {
    long user = newUser();
    byte[] broken = "%PDF-1.7\nno more than that".getBytes(StandardCharsets.UTF_8);
    byte[] program = {0x7f, 'E', 'L', 'F', 1, 2, 3, 0, 0, 0, 0, 0};

    Answer corrupt = upload(web, "/api/v1/upload", broken, as(user));
    Answer unknown = upload(web, "/api/v1/upload", program, as(user));
    Answer empty = upload(web, "/api/v1/upload", new byte[0], as(user));
    Answer large = upload(web, "/api/v1/upload", new byte[10 * 1024 * 1024 + 1], as(user));

    assertThat(corrupt.status()).isEqualTo(422);
    assertThat(corrupt.text("error")).isEqualTo("UNREADABLE_DOCUMENT");
    assertThat(unknown.status()).isEqualTo(415);
    assertThat(unknown.text("error")).isEqualTo("UNSUPPORTED_FILE_TYPE");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.text("error")).isEqualTo("FILE_TOO_LARGE");
    assertThat(count("SELECT count(*) FROM cv_jobs WHERE owner_id = " + user)).isZero();
    assertThat(used(user)).isZero();
  }

  @Test
  void aRequestWithoutAFileNamesTheField() {
    Answer answer = post(web, "/api/v1/upload-anonymous", Map.of(), asNobody());

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.text("error")).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aPartWithoutANameIsMalformed() {
    String body = "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n";

    web.post()
        .uri("/api/v1/upload-anonymous")
        .header("Content-Type", "multipart/form-data; boundary=b")
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  @Test
  void theSameKeyGivesTheSameAnswerOnce() {
    long user = newUser();
    String key = UUID.randomUUID().toString();
    byte[] document = text("Ada");

    List<Answer> answers =
        InParallel.times(
            6,
            i ->
                upload(
                    web,
                    "/api/v1/upload",
                    document,
                    as(user).andThen(headers -> headers.set("Idempotency-Key", key))));
    Answer replay =
        upload(
            web,
            "/api/v1/upload",
            document,
            as(user).andThen(headers -> headers.set("Idempotency-Key", key)));
    Answer other =
        upload(
            web,
            "/api/v1/upload",
            text("Somebody else"),
            as(user).andThen(headers -> headers.set("Idempotency-Key", key)));

    assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 409);
    assertThat(replay.status()).isEqualTo(200);
    assertThat(replay.headers().getFirst("Idempotent-Replayed")).isEqualTo("true");
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 200)
        .isNotEmpty()
        .allMatch(answer -> answer.text("job_id").equals(replay.text("job_id")));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text("error")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(used(user)).isEqualTo(1);
  }

  @Test
  void aUserWhomNobodyCanVouchForIsNotRefusedButPutOff() {
    long user = ResumeTest.newUserId();
    OtherServices.isAwayFor(user);

    Answer answer = upload(web, "/api/v1/upload", text("Ada"), as(user));

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.headers().getFirst("Retry-After")).isNotNull();
  }

  @Test
  void whoAsksNotToWaitIsToldWhereToLook() {
    long user = newUser();
    String job = upload(web, "/api/v1/upload", text("Ada"), as(user)).text("job_id");

    Answer answer =
        post(
            web,
            "/api/v1/extract/" + job,
            Map.of(),
            as(user).andThen(headers -> headers.set("Prefer", "respond-async")));

    assertThat(answer.status()).isIn(200, 202);
    if (answer.status() == 202) {
      assertThat(answer.headers().getFirst("Location")).isEqualTo("/api/v1/extract/" + job);
    }
  }

  @Test
  void aDocumentWithoutTextFailsWithAReasonAndCanBeTriedAgain() {
    long user = newUser();
    byte[] blank = EmptyPage.pdf();
    String job = upload(web, "/api/v1/upload", blank, as(user)).text("job_id");

    Answer refused = post(web, "/api/v1/extract/" + job, Map.of(), as(user));
    Answer state = get(web, "/api/v1/extract/" + job, as(user));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("error")).isEqualTo("UNREADABLE_DOCUMENT");
    assertThat(state.status()).isEqualTo(200);
    assertThat(state.text("status")).isEqualTo("failed");
    assertThat(state.text("reason")).isEqualTo(refused.text("detail"));
    assertThat(post(web, "/api/v1/extract/" + job, Map.of(), as(user)).status()).isEqualTo(422);
  }

  @Test
  void aReaderThatDiedLeavesItsWorkToTheNext() {
    long user = newUser();
    String job = upload(web, "/api/v1/upload", text("Ada"), as(user)).text("job_id");
    post(web, "/api/v1/extract/" + job, Map.of(), as(user));
    database
        .sql(
            """
            WITH back AS (UPDATE cv_jobs SET status = 'extracting' WHERE id = :id
                          RETURNING resume_id),
                 forgotten AS (DELETE FROM extractions USING back
                               WHERE extractions.resume_id = back.resume_id)
            INSERT INTO extraction_due (resume_id, file_version, attempts, lease, leased_until)
            SELECT resume_id, 1, 1, gen_random_uuid(), now() - interval '1 second' FROM back
            """)
        .bind("id", UUID.fromString(job))
        .then()
        .block();

    Answer again = post(web, "/api/v1/extract/" + job, Map.of(), as(user));

    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("data.basicInfo.email")).isEqualTo("ada@example.com");
  }

  private String anonymousJob() {
    return upload(web, "/api/v1/upload-anonymous", text("Ada"), asNobody()).text("job_id");
  }

  private Answer claim(String job, long user) {
    return post(web, "/api/v1/claim", Map.of("job_id", job), as(user));
  }

  private int used(long user) {
    return get(web, "/api/auth/upload-stats", as(user)).number("stats.totalUploads");
  }
}
