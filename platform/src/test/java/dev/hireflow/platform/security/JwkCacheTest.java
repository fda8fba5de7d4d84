package dev.hireflow.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import dev.hireflow.platform.web.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class JwkCacheTest {

  private final MovedClock clock = new MovedClock();
  private final AtomicInteger fetches = new AtomicInteger();
  private volatile Mono<JWKSet> source = Mono.just(keys("a"));
  private final JwkCache cache =
      new JwkCache(
          () ->
              Mono.defer(() -> {
                fetches.incrementAndGet();
                return source;
              }),
          clock);

  @Test
  void asksOnceAndKeepsTheKeysForFiveMinutes() {
    assertThat(find("a")).hasSize(1);
    clock.move(Duration.ofMinutes(4));
    assertThat(find("a")).hasSize(1);
    assertThat(fetches).hasValue(1);
    clock.move(Duration.ofMinutes(2));
    assertThat(find("a")).hasSize(1);
    assertThat(fetches).hasValue(2);
  }

  @Test
  void forgedKeyIdsCanNotFloodTheSource() {
    find("a");
    clock.move(Duration.ofSeconds(31));
    for (int i = 0; i < 100; i++) {
      assertThat(find("forged-" + i)).isEmpty();
    }
    assertThat(fetches).hasValue(2);
  }

  @Test
  void aNewKeyIsFoundAfterThePause() {
    find("a");
    source = Mono.just(keys("a", "b"));
    assertThat(find("b")).isEmpty();
    clock.move(Duration.ofSeconds(31));
    assertThat(find("b")).hasSize(1);
  }

  @Test
  void aWithdrawnKeyIsNotTrustedForLong() {
    find("a");
    source = Mono.just(keys("b"));
    clock.move(Duration.ofMinutes(6));
    assertThat(find("a")).isEmpty();
  }

  @Test
  void theLastGoodSetStaysWhileTheSourceIsAway() {
    find("a");
    source = Mono.error(new IllegalStateException("away"));
    clock.move(Duration.ofHours(2));
    assertThat(find("a")).hasSize(1);
  }

  @Test
  void withoutAnyKeysNobodyIsRefusedButPutOff() {
    source = Mono.error(new IllegalStateException("away"));
    StepVerifier.create(cache.find("a"))
        .verifyErrorSatisfies(
            failure -> assertThat(((ApiException) failure).status().value()).isEqualTo(503));
    source = Mono.just(keys("a"));
    clock.move(Duration.ofSeconds(1));
    assertThat(find("a")).hasSize(1);
  }

  private List<JWK> find(String keyId) {
    return Flux.from(cache.find(keyId)).collectList().block();
  }

  private static JWKSet keys(String... ids) {
    return new JWKSet(
        java.util.Arrays.stream(ids)
            .<JWK>map(id -> new OctetSequenceKey.Builder(new byte[32]).keyID(id).build())
            .toList());
  }

  private static final class MovedClock extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    void move(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
