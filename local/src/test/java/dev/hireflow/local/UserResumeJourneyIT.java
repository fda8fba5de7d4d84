package dev.hireflow.local;

import static dev.hireflow.local.PageChecks.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hireflow.local.client.ApiClient;
import dev.hireflow.local.client.ApiRequest;
import dev.hireflow.local.client.ApiResponse;
import dev.hireflow.local.client.FormPart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApplicationUnderTest.class)
class UserResumeJourneyIT {

  private static final String RESUME = "/api/user/resume";

  private final RunningApplication application;

  UserResumeJourneyIT(RunningApplication application) {
    this.application = application;
  }

  @Test
  void theResumeIsReplacedRestoredAndDeletedWithItsAddresses() {
    Person person = Person.signedUpAt(application.browser());
    post(person, "eleanor-whitcombe.pdf");
    post(person, "priya-raghunathan.docx");
    ApiResponse restored = person.send(ApiRequest.post(RESUME + "/versions/1/restore"));
    assertThat(restored.status()).as(restored.body()).isEqualTo(200);
    ApiResponse current = person.get(RESUME + "/");

    assertThat(current.intAt("/resume/version")).isEqualTo(3);
    assertThat(current.at("/resume/fileName")).isEqualTo("eleanor-whitcombe.pdf");
    assertThat(person.get("/api/auth/upload-stats").intAt("/stats/totalUploads")).isEqualTo(1);
    List.of(restored, current).forEach(PageChecks::assertNotKept);
    String url = current.at("/resumeUrl");
    assertReadableInParts(url);
    assertThat(person.send(ApiRequest.delete(RESUME)).status()).isEqualTo(200);
    assertNotFound(application.browser().send(ApiRequest.get(url)));
    assertNotFound(person.get(RESUME));
  }

  /** As a viewer does it that shows the first page before it has the last. */
  private void assertReadableInParts(String url) {
    ApiClient anyone = application.browser();
    ApiResponse whole = anyone.send(ApiRequest.of("HEAD", url));
    ApiResponse part = anyone.send(ApiRequest.get(url).header("Range", "bytes=0-4"));
    ApiResponse beyond = anyone.send(ApiRequest.get(url).header("Range", "bytes=99999999-"));
    ApiResponse forged = anyone.send(ApiRequest.get(url.replace("token=", "token=x")));

    int size = Documents.named("eleanor-whitcombe.pdf").length;
    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(whole.header("Content-Length")).isEqualTo(Integer.toString(size));
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("%PDF-");
    assertThat(part.header("Content-Range")).isEqualTo("bytes 0-4/" + size);
    List.of(whole, part).forEach(PageChecks::assertFile);
    assertThat(beyond.status()).isEqualTo(416);
    assertThat(forged.status()).as(forged.body()).isEqualTo(403);
    assertThat(forged.at("/error")).isEqualTo("FORBIDDEN");
  }

  private static void post(Person person, String name) {
    FormPart file = FormPart.file("resume", name, Documents.named(name));
    ApiResponse answer = person.send(ApiRequest.post(RESUME).form(List.of(file)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
