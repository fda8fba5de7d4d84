package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApplicationUnderTest.class)
class SessionJourneyIT {

  private static final ApiRequest REFRESH = ApiRequest.post("/api/auth/refresh");
  private static final ApiRequest LOGOUT = ApiRequest.post("/api/auth/logout");

  private final RunningApplication application;

  SessionJourneyIT(RunningApplication application) {
    this.application = application;
  }

  @Test
  void refreshGivesANewTokenAndANewCookie() {
    Person person = Person.signedUpAt(application.browser());
    String before = person.browser().cookies().get("refreshToken");

    ApiResponse refresh = person.browser().send(REFRESH);

    assertThat(refresh.status()).as(refresh.body()).isEqualTo(200);
    assertThat(person.browser().cookies().get("refreshToken")).isNotEmpty().isNotEqualTo(before);
    ApiResponse profile =
        person
            .browser()
            .send(ApiRequest.get("/api/auth/profile").bearer(refresh.at("/accessToken")));
    assertThat(profile.at("/user/email")).isEqualTo(person.email());
  }

  @Test
  void logoutEndsOneDeviceAndNotTheOther() {
    Person laptop = Person.signedUpAt(application.browser());
    Person phone = laptop.alsoAt(application.browser());
    String kept = laptop.browser().cookies().get("refreshToken");

    assertThat(laptop.browser().send(LOGOUT).status()).isEqualTo(200);

    assertThat(laptop.browser().cookies().get("refreshToken")).isEmpty();
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> laptop.get("/api/auth/profile").status() == 401);
    assertThat(
            application.browser().send(REFRESH.header("Cookie", "refreshToken=" + kept)).status())
        .isEqualTo(401);
    assertThat(phone.get("/api/auth/profile").status()).isEqualTo(200);
    assertThat(phone.browser().send(REFRESH).status()).isEqualTo(200);
  }
}
