package dev.hireflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hireflow.local.client.ApiRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LauncherIT {

  @Test
  void keepsItsHouse() {
    try (RunningApplication application = RunningApplication.inFreshFolder().start()) {
      Person person = Person.signedUpAt(application.browser());
      refusesASecondUp(application);

      WorkInProgress work = WorkInProgress.begin(person);
      work.awaitFirstAnswers();
      application.kill("resume-service");
      application.kill();
      application.start();
      Person again = person.alsoAt(application.browser());
      work.assertNothingLostNorCountedTwice(again);
      work.assertPagesMade(again);

      leavesNothingBehind(application);
    }
  }

  private static void refusesASecondUp(RunningApplication application) {
    Process second = application.launch("up");

    assertThat(RunningApplication.waitFor(second)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(application.output()).contains("already running");
    assertThat(application.browser().send(ApiRequest.get("/.well-known/jwks.json")).status())
        .as("the first goes on")
        .isEqualTo(200);
  }

  private static void leavesNothingBehind(RunningApplication application) {
    assertThat(application.terminate()).isEqualTo(143);

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(application.processes()).isEmpty());
    assertThat(RunState.read(application.data())).isEmpty();
    assertThat(application.output()).endsWith("stopped\n");
  }
}
