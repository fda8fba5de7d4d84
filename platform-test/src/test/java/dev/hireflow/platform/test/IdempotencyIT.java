package dev.hireflow.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.platform.security.Sha256;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

@HireflowTest
class IdempotencyIT {

  @Autowired WebTestClient web;
  @Autowired DatabaseClient database;

  @Test
  void manyAtOnceHaveOneEffectAndTheOthersAreToldSo() {
    String name = UUID.randomUUID().toString();

    List<EntityExchangeResult<String>> answers = InParallel.times(16, i -> send(name, name, ""));

    assertThat(answers).allMatch(a -> a.getStatus().value() == 201 || a.getStatus().value() == 409);
    assertThat(answers).anyMatch(a -> a.getStatus().value() == 201);
    assertThat(effects(name)).isEqualTo(1);
    assertThat(send(name, name, "").getResponseHeaders().getFirst("Idempotent-Replayed"))
        .isEqualTo("true");
    assertThat(effects(name)).isEqualTo(1);
  }

  @Test
  void theSameKeyForSomethingElseIsRefused() {
    String key = UUID.randomUUID().toString();
    send(key, UUID.randomUUID().toString(), "");

    EntityExchangeResult<String> other = send(key, UUID.randomUUID().toString(), "");

    assertThat(other.getStatus().value()).isEqualTo(422);
    assertThat(other.getResponseBody()).contains("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void aRefusalOutsideOfTheChainIsGivenAgainToo() {
    String refused = UUID.randomUUID().toString();

    assertThat(send(refused, refused, "at once").getStatus().value()).isEqualTo(409);
    EntityExchangeResult<String> again = send(refused, refused, "at once");

    assertThat(again.getResponseHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.getResponseBody()).contains("Already there");
  }

  @Test
  void aRefusalIsGivenAgainAndAFaultIsTriedAgain() {
    String refused = UUID.randomUUID().toString();
    String faulty = UUID.randomUUID().toString();

    EntityExchangeResult<String> first = send(refused, refused, "conflict");
    EntityExchangeResult<String> second = send(refused, refused, "conflict");
    EntityExchangeResult<String> fault = send(faulty, faulty, "boom");
    EntityExchangeResult<String> retry = send(faulty, faulty, "");

    assertThat(first.getStatus().value()).isEqualTo(409);
    assertThat(second.getStatus().value()).isEqualTo(409);
    assertThat(second.getResponseHeaders().getFirst("Idempotent-Replayed")).isEqualTo("true");
    assertThat(fault.getStatus().value()).isEqualTo(500);
    assertThat(retry.getStatus().value()).isEqualTo(201);
    assertThat(effects(faulty)).isEqualTo(1);
  }

  @Test
  void whoHoldsTheKeyIsWaitedForAndWhoDiedWithItIsNot() {
    String name = UUID.randomUUID().toString();
    hold(name, "60 seconds");

    EntityExchangeResult<String> early = send(name, name, "");
    hold(name, "-1 seconds");
    EntityExchangeResult<String> late = send(name, name, "");

    assertThat(early.getStatus().value()).isEqualTo(409);
    assertThat(early.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
    assertThat(late.getStatus().value()).isEqualTo(201);
    assertThat(effects(name)).isEqualTo(1);
  }

  @Test
  void anUnprintableKeyIsInvalid() {
    assertThat(send("schlüssel", "x", "").getStatus().value()).isEqualTo(422);
    assertThat(send("k".repeat(256), "x", "").getStatus().value()).isEqualTo(422);
  }

  /** As if a request with this key and content had taken it and its service had then died. */
  private void hold(String name, String lease) {
    String hash = Sha256.hex(name.length() + ":" + name);
    database
        .sql(
            """
            INSERT INTO idempotency_keys
              (caller, operation, key, content_hash, lease, leased_until)
            VALUES ('tester', 'POST /effects', :key, :hash, gen_random_uuid(),
                    now() + CAST(:lease AS interval))
            ON CONFLICT (caller, operation, key) DO UPDATE SET leased_until = excluded.leased_until
            """)
        .bind("key", name)
        .bind("hash", hash)
        .bind("lease", lease)
        .then()
        .block();
  }

  private EntityExchangeResult<String> send(String key, String name, String fail) {
    return web.post()
        .uri("/effects")
        .header("Idempotency-Key", key)
        .bodyValue(Map.of("name", name, "fail", fail))
        .exchange()
        .expectBody(String.class)
        .returnResult();
  }

  private long effects(String name) {
    return database
        .sql("SELECT count(*) FROM effects WHERE name = :name")
        .bind("name", name)
        .mapValue(Long.class)
        .one()
        .block();
  }
}
