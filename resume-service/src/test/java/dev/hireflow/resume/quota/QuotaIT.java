package dev.hireflow.resume.quota;

import static dev.hireflow.resume.ResumeTest.email;
import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.Topic;
import dev.hireflow.platform.test.InParallel;
import dev.hireflow.resume.ResumeIntegration;
import dev.hireflow.resume.ResumeTest;
import dev.hireflow.resume.ResumeTest.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuotaIT extends ResumeIntegration {

  @Test
  void showsAndRaisesTheCountAsSeed004Documents() {
    long user = newUser();

    Answer before = get(web, "/api/auth/user-uploads/" + email(user), asService("uploads:read"));
    Answer raised = increment(user, asService("uploads:write"));
    Answer stats = get(web, "/api/auth/upload-stats", as(user));

    assertThat(before.status()).isEqualTo(200);
    assertThat(before.number("filesUploaded")).isZero();
    assertThat(before.text("message")).isEqualTo("Upload statistics retrieved successfully");
    assertThat(raised.status()).isEqualTo(200);
    assertThat(raised.number("filesUploaded")).isEqualTo(1);
    assertThat(raised.number("remaining")).isEqualTo(9);
    assertThat(raised.text("message")).isEqualTo("Upload count incremented successfully");
    assertThat(stats.number("stats.totalUploads")).isEqualTo(1);
    assertThat(stats.number("stats.percentage")).isEqualTo(10);
    assertThat(stats.body().at("/stats/canUpload").asBoolean()).isTrue();
    assertThat(stats.text("stats.name")).isEqualTo("Ada Lovelace");
  }

  @Test
  void anUnknownUserHasNoUploads() {
    Answer answer =
        get(web, "/api/auth/user-uploads/nobody@example.com", asService("uploads:read"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("error")).isEqualTo("USER_NOT_FOUND");
    assertThat(answer.number("filesUploaded")).isZero();
  }

  @Test
  void eachRouteAsksForItsOwnScope() {
    long user = newUser();

    Answer weak = increment(user, asService("uploads:read"));

    assertThat(weak.status()).isEqualTo(403);
    assertThat(weak.text("error")).isEqualTo("insufficient_scope");
    assertThat(increment(user, as(user)).status()).isEqualTo(401);
    assertThat(increment(user, asNobody()).status()).isEqualTo(401);
  }

  @Test
  void theLimitHoldsUnderParallelIncrements() {
    long user = newUser();

    List<Integer> statuses =
        InParallel.times(20, i -> increment(user, asService("uploads:write")).status());

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(10);
    assertThat(statuses).filteredOn(status -> status == 429).hasSize(10);
    assertThat(events.await(Topic.UPLOADS, "UploadCounted", Long.toString(user), 10)).hasSize(10);
  }

  @Test
  void theSameKeyCountsOnce() {
    long user = newUser();
    String key = UUID.randomUUID().toString();

    Answer first =
        increment(user, asService("uploads:write").andThen(h -> h.set("Idempotency-Key", key)));
    Answer second =
        increment(user, asService("uploads:write").andThen(h -> h.set("Idempotency-Key", key)));

    assertThat(first.number("filesUploaded")).isEqualTo(1);
    assertThat(second.number("filesUploaded")).isEqualTo(1);
    assertThat(second.headers().getFirst("Idempotent-Replayed")).isEqualTo("true");
  }

  @Test
  void eventsOfAUserArriveOnceAndMakeTheCopy() {
    long user = ResumeTest.newUserId();
    String event = ResumeTest.userRegistered(user, "null");
    events.send(Topic.ACCOUNTS, Long.toString(user), event);
    events.send(Topic.ACCOUNTS, Long.toString(user), event);

    org.awaitility.Awaitility.await()
        .until(() -> count("SELECT count(*) FROM quotas WHERE user_id = " + user) == 1);
    assertThat(get(web, "/api/auth/upload-stats", as(user)).status()).isEqualTo(200);
  }

  private Answer increment(
      long user, java.util.function.Consumer<org.springframework.http.HttpHeaders> as) {
    return post(web, "/api/auth/increment-upload", Map.of("email", email(user)), as);
  }
}
