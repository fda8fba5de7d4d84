package dev.hireflow.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.contracts.event.SessionRevoked;
import dev.hireflow.contracts.event.Topic;
import dev.hireflow.contracts.event.UploadCounted;
import dev.hireflow.platform.messaging.EventPublisher;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.NoTransactionException;
import reactor.test.StepVerifier;

@HireflowTest
class MessagingIT {

  @Autowired WebTestClient web;
  @Autowired EventProbe events;
  @Autowired EventPublisher publisher;
  @Autowired DatabaseClient database;

  @Test
  void whatIsCommittedIsSaidAndTheOutboxRunsEmpty() {
    String name = UUID.randomUUID().toString();

    write(name, "").expectStatus().isCreated();

    Awaitility.await().until(() -> said(name) == 1);
    Awaitility.await().until(() -> count("SELECT count(*) FROM outbox") == 0);
  }

  @Test
  void whatIsRolledBackIsNeverSaid() {
    String undone = UUID.randomUUID().toString();
    String done = UUID.randomUUID().toString();

    write(undone, "boom").expectStatus().isEqualTo(500);
    write(done, "").expectStatus().isCreated();

    Awaitility.await().until(() -> said(done) == 1);
    assertThat(said(undone)).isZero();
    assertThat(effects(undone)).isZero();
  }

  @Test
  void nothingIsSaidOutsideATransaction() {
    StepVerifier.create(publisher.publish(new UploadCounted("x", 1, 1, 10, 9), 1))
        .verifyError(NoTransactionException.class);
  }

  @Test
  void anEventThatArrivesThreeTimesHasItsEffectOnce() {
    String sid = UUID.randomUUID().toString();
    String last = UUID.randomUUID().toString();
    String event = event(sid);

    for (int i = 0; i < 3; i++) {
      events.send(Topic.SESSIONS, sid, event);
    }
    events.send(Topic.SESSIONS, last, event(last));

    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> effects(last) == 1);
    assertThat(effects(sid)).isEqualTo(1);
  }

  @Test
  void whatCanNotBeDecodedOrCanNotBeGoesToTheDeadLettersAndTheRestGoesOn() {
    String impossible = "impossible-" + UUID.randomUUID();
    String rubbish = "rubbish " + UUID.randomUUID();
    String after = UUID.randomUUID().toString();

    events.send(Topic.SESSIONS, impossible, event(impossible));
    events.send(Topic.SESSIONS, "rubbish", rubbish);
    events.send(Topic.SESSIONS, after, event(after));

    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> effects(after) == 1);
    assertThat(events.records(Topic.SESSIONS.deadLetterName()))
        .extracting(ConsumerRecord::value)
        .contains(event(impossible), rubbish);
  }

  @Test
  void whatMayPassIsTriedAgainUntilItDoes() {
    String sid = "later-" + UUID.randomUUID();

    events.send(Topic.SESSIONS, sid, event(sid));

    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> effects(sid) == 1);
    assertThat(SampleService.Listener.FAILURES.get()).isGreaterThanOrEqualTo(3);
  }

  private WebTestClient.ResponseSpec write(String name, String fail) {
    return web.post().uri("/effects").bodyValue(Map.of("name", name, "fail", fail)).exchange();
  }

  private long said(String uploadId) {
    return events.find(Topic.UPLOADS, "UploadCounted", "1").stream()
        .filter(event -> uploadId.equals(event.at("/data/uploadId").asString()))
        .count();
  }

  private long effects(String name) {
    return count("SELECT count(*) FROM effects WHERE name = '" + name + "'");
  }

  private long count(String sql) {
    return database.sql(sql).mapValue(Long.class).one().block();
  }

  private static String event(String sid) {
    return """
    {"specversion":"1.0","id":"event-of-%s","source":"/auth-service","type":"%s",
     "subject":"%s","time":"2026-01-01T00:00:00Z","version":1,"unknown":"ignored",
     "data":{"sid":"%s","until":"2030-01-01T00:00:00Z"}}\
    """
        .formatted(sid, SessionRevoked.class.getSimpleName(), sid, sid);
  }
}
