package dev.hireflow.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

class ApiTokenExpiryIT extends GatewayTest {

  private static final AtomicLong NANOS = new AtomicLong();

  @Test
  void anExpiredTokenIsRefusedAMinuteAfterItsExchangeHoweverOftenItIsUsed() {
    String token = UUID.randomUUID().toString();
    answer(okJson("{\"access_token\":\"partner-jwt\",\"expires_in\":300}"));
    assertThat(status(token)).isEqualTo(200);
    answer(notFound());

    pass(Duration.ofSeconds(30));
    assertThat(status(token)).isEqualTo(200);
    pass(Duration.ofSeconds(29));
    assertThat(status(token)).isEqualTo(200);
    pass(Duration.ofSeconds(1));
    assertThat(status(token)).isEqualTo(401);
  }

  private static void answer(ResponseDefinitionBuilder answer) {
    AUTH.server().stubFor(post("/internal/exchange").willReturn(answer));
  }

  private static void pass(Duration time) {
    NANOS.addAndGet(time.toNanos());
  }

  private int status(String token) {
    return web.get()
        .uri("/test/partner")
        .header("X-API-Token", token)
        .exchange()
        .returnResult(String.class)
        .getStatus()
        .value();
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class TimeThatTheTestLetsPass {

    @Bean
    @Primary
    Ticker testTicker() {
      return NANOS::get;
    }
  }
}
