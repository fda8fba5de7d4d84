package dev.hireflow.resume.cvjob;

import static dev.hireflow.resume.ResumeTest.get;
import static dev.hireflow.resume.ResumeTest.post;
import static dev.hireflow.resume.ResumeTest.text;
import static dev.hireflow.resume.ResumeTest.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.resume.ResumeIntegration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;

class CvJobEventsIT extends ResumeIntegration {

  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final ParameterizedTypeReference<ServerSentEvent<JsonNode>> EVENT =
      new ParameterizedTypeReference<>() {};

  @Test
  void aFileIsWatchedUntilItIsRead() {
    long user = newUser();
    String job = upload(web, "/api/v1/upload", text("Ada"), as(user)).text("job_id");

    List<ServerSentEvent<JsonNode>> told = watch(job, user, null);

    ServerSentEvent<JsonNode> last = told.getLast();
    assertThat(last.event()).isEqualTo("extracted");
    assertThat(last.data().path("job_id").asString()).isEqualTo(job);
    assertThat(last.data().path("progress").asInt()).isEqualTo(100);
    assertThat(last.data().at("/data/basicInfo/email").asString()).isEqualTo("ada@example.com");
    assertThat(told)
        .extracting(event -> Integer.parseInt(event.id()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(told).allMatch(event -> event.data().path("success").asBoolean());
  }

  @Test
  void aReaderThatComesBackIsToldWhatItMissedAndNothingTwice() {
    long user = newUser();
    String job = upload(web, "/api/v1/upload", text("Ada"), as(user)).text("job_id");
    String seen = watch(job, user, null).getLast().id();

    web.get()
        .uri(path(job))
        .headers(as(user))
        .header("Last-Event-ID", seen)
        .exchange()
        .expectStatus()
        .isNoContent();
    post(web, "/api/v1/portfolio/generate/" + job, Map.of(), as(user));
    List<ServerSentEvent<JsonNode>> later = watch(job, user, seen);

    assertThat(later).extracting(ServerSentEvent::event).containsExactly("completed");
  }

  @Test
  void aFailureIsToldWithItsReason() {
    long user = newUser();
    String job = upload(web, "/api/v1/upload", EmptyPage.pdf(), as(user)).text("job_id");

    ServerSentEvent<JsonNode> last = watch(job, user, null).getLast();

    assertThat(last.event()).isEqualTo("failed");
    assertThat(last.data().path("reason").asString()).isNotBlank();
    assertThat(last.data().has("data")).isFalse();
  }

  @Test
  void aUserReadsTenStreamsAtOnceAndNoMore() {
    long user = newUser();
    String job = upload(web, "/api/v1/upload", text("Ada"), as(user)).text("job_id");
    watch(job, user, null);
    database
        .sql("UPDATE cv_jobs SET status = 'claimed', state_no = 100 WHERE id = :id")
        .bind("id", UUID.fromString(job))
        .then()
        .block();
    List<Disposable> readers =
        IntStream.range(0, 10)
            .mapToObj(i -> web.get().uri(path(job)).headers(as(user)).exchange())
            .map(answer -> answer.returnResult(String.class).getResponseBody().subscribe())
            .toList();

    int refused =
        web.get()
            .uri(path(job))
            .headers(as(user))
            .exchange()
            .returnResult(String.class)
            .getStatus()
            .value();

    assertThat(refused).isEqualTo(429);
    readers.forEach(Disposable::dispose);
    Awaitility.await().untilAsserted(() -> assertThat(opened(job, user)).isEqualTo(200));
  }

  @Test
  void strangersAreToldNothing() {
    String job = upload(web, "/api/v1/upload", text("Ada"), as(newUser())).text("job_id");

    assertThat(get(web, path(job), as(newUser())).status()).isEqualTo(404);
    assertThat(get(web, path("nonsense"), as(newUser())).status()).isEqualTo(404);
  }

  private List<ServerSentEvent<JsonNode>> watch(String job, long user, String lastEventId) {
    WebTestClient patient = web.mutate().responseTimeout(DEADLINE).build();
    return patient
        .get()
        .uri(path(job))
        .accept(MediaType.TEXT_EVENT_STREAM)
        .headers(as(user))
        .headers(headers -> {
          if (lastEventId != null) {
            headers.set("Last-Event-ID", lastEventId);
          }
        })
        .exchange()
        .expectStatus()
        .isOk()
        .returnResult(EVENT)
        .getResponseBody()
        .filter(event -> event.data() != null)
        .collectList()
        .block(DEADLINE);
  }

  private int opened(String job, long user) {
    var answer = web.get().uri(path(job)).headers(as(user)).exchange().returnResult(String.class);
    answer.getResponseBody().subscribe().dispose();
    return answer.getStatus().value();
  }

  private static String path(String job) {
    return "/api/v1/extract/" + job + "/events";
  }
}
