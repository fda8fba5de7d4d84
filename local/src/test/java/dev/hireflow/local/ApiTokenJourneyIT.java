package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApplicationUnderTest.class)
class ApiTokenJourneyIT {

  private static final String TOKENS = "/api/v1/admin/api-tokens";

  /** Whether there is such a link is said to partners only. */
  private static final ApiRequest SHARED =
      ApiRequest.get("/api/v1/shared/public/resume/no-such-link");

  private final RunningApplication application;
  private final ApiClient partner;

  ApiTokenJourneyIT(RunningApplication application) {
    this.application = application;
    this.partner = application.browser();
  }

  @Test
  void theFirstAdminLetsAPartnerInAndShutsItOutWithinASecond() {
    ApiClient admin = application.browser();
    String access = signIn(admin);
    ApiResponse made =
        admin.send(ApiRequest.post(TOKENS).bearer(access).json(Map.of("token_name", "Acme")));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    String key = made.at("/token");
    assertThat(statusWith(key)).isEqualTo(404);

    ApiResponse revoked =
        admin.send(ApiRequest.delete(TOKENS + "/" + made.at("/id")).bearer(access));

    assertThat(revoked.status()).as(revoked.body()).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(20))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> statusWith(key) == 401);
  }

  @Test
  void whoIsNoAdminMakesNoTokens() {
    Person person = Person.signedUpAt(application.browser());

    ApiResponse refused =
        person
            .browser()
            .send(
                ApiRequest.post(TOKENS)
                    .bearer(person.accessToken())
                    .json(Map.of("token_name", "mine")));

    assertThat(refused.status()).as(refused.body()).isEqualTo(403);
  }

  /** The account is made in the background of the start: a moment later it is there. */
  private String signIn(ApiClient admin) {
    Credentials credentials = Credentials.in(application.data());
    Map<String, String> login =
        Map.of("email", credentials.adminEmail(), "password", credentials.adminPassword());
    return await()
        .atMost(Duration.ofSeconds(20))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> admin.send(ApiRequest.post("/api/v1/auth/login").json(login)),
            answer -> answer.status() == 200)
        .at("/access_token");
  }

  private int statusWith(String key) {
    return partner.send(SHARED.header("X-API-Token", key)).status();
  }
}
